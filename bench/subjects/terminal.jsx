import { useTerminalLink } from '@terminal-api/link-react';
import { useCallback } from 'react';

export default {
  Connect({ onSuccess, onClose, onMake, isInline }) {
    const inline = ({ publicToken }) => onSuccess(publicToken);
    // As its README asks; the case of inline callbacks is about what happens otherwise.
    const kept = useCallback(({ publicToken }) => onSuccess(publicToken), [onSuccess]);
    const { open, close } = useTerminalLink({
      publishableKey: 'pk_sandbox_key',
      onSuccess: isInline ? inline : kept,
      onClose,
    });
    onMake?.({ close });
    return (
      <button type="button" onClick={() => open()}>
        Connect
      </button>
    );
  },
};
