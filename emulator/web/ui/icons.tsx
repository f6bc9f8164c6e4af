import type { ComponentChildren } from 'preact';

const Icon = ({ size = 18, children }: { size?: number; children: ComponentChildren }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
);

interface IconProps {
  size?: number;
}

export const CheckIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.5 10.5 8.3 14.3 15.5 6.2" />
  </Icon>
);

export const CrossIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m5.5 5.5 9 9m0-9-9 9" />
  </Icon>
);

export const QuestionIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7.4 7.3a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 2M10 14.6v.1" />
  </Icon>
);

export const AlertIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="10" cy="10" r="7.6" />
    <path d="M10 6.2v4.4m0 3v.1" />
  </Icon>
);

export const SearchIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8.8" cy="8.8" r="5.3" />
    <path d="m16.5 16.5-3.8-3.8" />
  </Icon>
);

/** Mirrored by the style sheet where the text runs from right to left. */
export const BackIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M12.2 4.5 6.7 10l5.5 5.5" />
  </Icon>
);

export const ForwardIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m7.8 4.5 5.5 5.5-5.5 5.5" />
  </Icon>
);

export const LockIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="4.2" y="9" width="11.6" height="7.8" rx="2" />
    <path d="M6.8 9V6.6a3.2 3.2 0 0 1 6.4 0V9" />
  </Icon>
);

export const FlaskIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 3.2v4.6L4 14.6a1.6 1.6 0 0 0 1.4 2.4h9.2a1.6 1.6 0 0 0 1.4-2.4l-4-6.8V3.2M6.8 3.2h6.4M6 12.4h8" />
  </Icon>
);

/** What kind of system is being connected. */
export function VerticalIcon({ type, size }: { type: string; size?: number }) {
  switch (type) {
    case 'wms':
      return (
        <Icon size={size}>
          <path d="M2.8 16.8V7.6L10 3.4l7.2 4.2v9.2M6.3 16.8v-6.4h7.4v6.4M6.3 13.5h7.4" />
        </Icon>
      );
    case 'cart':
      return (
        <Icon size={size}>
          <path d="M2.6 3.6h2.1l1.9 8.6h8l1.8-6.3H5.3" />
          <circle cx="7.6" cy="15.6" r="1.1" />
          <circle cx="13.6" cy="15.6" r="1.1" />
        </Icon>
      );
    case 'carrier':
      return (
        <Icon size={size}>
          <path d="M2.4 5h9.2v8.6H2.4zM11.6 8.2h3.2l2.8 2.9v2.5h-6" />
          <circle cx="6" cy="14.6" r="1.5" />
          <circle cx="14.2" cy="14.6" r="1.5" />
        </Icon>
      );
    case 'freight':
      return (
        <Icon size={size}>
          <path d="M3 12.4h14l-1.6 4.2H4.6zM5 12.4V8h10v4.4M7.4 8V4.6h5.2V8" />
        </Icon>
      );
    default:
      return (
        <Icon size={size}>
          <path d="M7 2.8v3.6m6-3.6v3.6M5 6.4h10v3.2a5 5 0 0 1-10 0zM10 14.6v2.8" />
        </Icon>
      );
  }
}
