import type { ReactNode } from 'react';

interface IconProps {
  size?: number;
}

/** Icons say nothing on their own; the words stand beside them. */
function Icon({ size = 20, children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const WarehouseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M3 20V9.2L12 4l9 5.2V20" />
    <path d="M7 20v-7.5h10V20M7 16.2h10" />
  </Icon>
);

export const ShopIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6 8h12l1.2 12H4.8Z" />
    <path d="M9 10.5V7a3 3 0 0 1 6 0v3.5" />
  </Icon>
);

export const CarrierIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.5 6.5h11v10h-2M6 16.5H2.5v-10M13.5 10h4l4 3.5v3h-2" />
    <circle cx="8" cy="17" r="2" />
    <circle cx="17" cy="17" r="2" />
  </Icon>
);

export const CheckIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);

export const WarningIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M12 4 2.8 20h18.4ZM12 10v4.5" />
    <path d="M12 17.3v.1" />
  </Icon>
);

export const WaitingIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="8" />
    <path d="M12 8v4l2.5 2" />
  </Icon>
);

export const OffIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="8" />
    <path d="M8.5 12h7" />
  </Icon>
);

export const LinkIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1" />
    <path d="M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1" />
  </Icon>
);

export const Star = ({ size = 28 }: IconProps) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <rect className="star-ground" width="32" height="32" rx="8" />
    <path
      className="star-mark"
      d="M16 5.5c.9 6.3 4.2 9.6 10.5 10.5-6.3.9-9.6 4.2-10.5 10.5-.9-6.3-4.2-9.6-10.5-10.5 6.3-.9 9.6-4.2 10.5-10.5Z"
    />
  </svg>
);
