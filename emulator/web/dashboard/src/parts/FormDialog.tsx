import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button, IconButton } from './Button.js';

interface FormDialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** How a form in front of the page ends. */
export function FormDialogActions({
  onCancel,
  children,
}: {
  onCancel: () => void;
  children: ReactNode;
}) {
  return (
    <div className="actions actions-end">
      <Button onPress={onCancel}>Cancel</Button>
      {children}
    </div>
  );
}

/** A form in front of the page. A click outside does not throw away what was typed. */
export function FormDialog({ title, isOpen, onClose, children }: FormDialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      className="dialog-overlay"
    >
      <Modal className="dialog">
        <Dialog className="dialog-body">
          <header className="drawer-top">
            <Heading slot="title">{title}</Heading>
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
