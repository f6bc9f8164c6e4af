import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { Button, IconButton } from './Button.js';
import { toastQueue } from './toast-queue.js';

/** What was said lately, in a corner; F6 reaches it. */
export function Toasts() {
  return (
    <ToastRegion queue={toastQueue} className="toasts">
      {({ toast }) => {
        const { text, tone, undo } = toast.content;
        const Icon = tone === 'danger' ? CircleAlert : CircleCheck;
        return (
          <Toast toast={toast} className={`toast toast-${tone}`}>
            <Icon size={17} aria-hidden />
            <ToastContent className="toast-text">
              <Text slot="title">{text}</Text>
            </ToastContent>
            {undo && (
              <Button
                size="small"
                variant="quiet"
                onPress={() => {
                  undo();
                  toastQueue.close(toast.key);
                }}
              >
                Undo
              </Button>
            )}
            <IconButton slot="close" label="Close">
              <X size={16} aria-hidden />
            </IconButton>
          </Toast>
        );
      }}
    </ToastRegion>
  );
}
