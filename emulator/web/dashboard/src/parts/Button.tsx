import { createLink, type LinkComponent } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, forwardRef, type ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

export interface Look {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-quiet';
  size?: 'normal' | 'small';
}

const classesOf = ({ variant = 'secondary', size = 'normal' }: Look) =>
  `button button-${variant} ${size === 'small' ? 'button-small' : ''}`;

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'>, Look {
  children: ReactNode;
}

export function Button({ variant, size, ...props }: ButtonProps) {
  return <AriaButton {...props} className={classesOf({ variant, size })} />;
}

/** A square with an icon; its name is for who cannot see it. */
export function IconButton({
  label,
  ...props
}: Omit<AriaButtonProps, 'className' | 'style'> & { label: string }) {
  return <AriaButton {...props} aria-label={label} className="icon-button" />;
}

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement>, Look {}

const Anchor = forwardRef<HTMLAnchorElement, AnchorProps>(({ variant, size, ...props }, ref) => (
  <a ref={ref} {...props} className={classesOf({ variant, size })} />
));

const RouterLink = createLink(Anchor);

/** Looks like a button and goes somewhere. */
export const ButtonLink: LinkComponent<typeof Anchor> = (props) => <RouterLink {...props} />;
