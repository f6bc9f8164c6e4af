import { type ReactNode, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './Button.js';
import { Notice } from './Notice.js';

interface ConfirmDialogProps {
  title: string;
  children: ReactNode;
  /** What the button does, in words. */
  action: string;
  isDanger?: boolean;
  isOpen: boolean;
  onClose: () => void;
  /** The dialog closes when it is done, and stays with the reason when it fails. */
  onConfirm: () => Promise<unknown>;
}

/** Asks before something is lost. The focus begins on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, action, isDanger = true, isOpen, onClose, onConfirm } = props;
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable={!isBusy}
      onOpenChange={(open) => !open && onClose()}
      className="dialog-overlay"
    >
      <Modal className="dialog">
        <Dialog role="alertdialog" className="dialog-body">
          <Heading slot="title">{title}</Heading>
          <div className="prose">{children}</div>
          {problem && <Notice tone="danger" title={problem} />}
          <div className="actions actions-end">
            <Button autoFocus onPress={onClose} isDisabled={isBusy}>
              Cancel
            </Button>
            <Button variant={isDanger ? 'danger' : 'primary'} onPress={confirm} isPending={isBusy}>
              {action}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
