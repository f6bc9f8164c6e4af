import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button, IconButton } from './Button.js';
import { say } from './toast-queue.js';

interface CopyButtonProps {
  /** What is copied, in words. */
  label: string;
  text: string;
  isIcon?: boolean;
}

export function CopyButton({ label, text, isIcon }: CopyButtonProps) {
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [isDone]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
      if (isIcon) say(`${label} copied.`);
    } catch {
      say('This browser does not let pages copy. Select the text and copy it by hand.', 'danger');
    }
  };
  const icon = isDone ? <Check size={15} aria-hidden /> : <Copy size={15} aria-hidden />;
  if (isIcon) {
    return (
      <IconButton label={`Copy ${label.toLowerCase()}`} onPress={copy}>
        {icon}
      </IconButton>
    );
  }
  return (
    <Button size="small" onPress={copy} aria-label={`${isDone ? 'Copied' : 'Copy'}: ${label}`}>
      {icon}
      {isDone ? 'Copied' : 'Copy'}
    </Button>
  );
}
