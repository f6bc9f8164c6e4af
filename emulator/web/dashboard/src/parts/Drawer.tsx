import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.js';

interface DrawerProps {
  title: ReactNode;
  /** When the title is no text. */
  label?: string;
  size?: 'normal' | 'wide';
  onClose: () => void;
  children: ReactNode;
}

/** One thing of a list, beside the list. Escape, the cross and a click outside lead back to it. */
export function Drawer({ title, label, size = 'normal', onClose, children }: DrawerProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="drawer-overlay"
    >
      <Modal className={`drawer drawer-${size}`}>
        <Dialog className="drawer-body" {...(label ? { 'aria-label': label } : {})}>
          <header className="drawer-top">
            <Heading slot="title" className="drawer-title">
              {title}
            </Heading>
            <IconButton label="Close" onPress={onClose}>
              <X size={20} aria-hidden />
            </IconButton>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
