import { House, type LucideIcon, Plug, ScrollText, Settings } from 'lucide-react';

interface Place {
  to: '/' | '/connections' | '/api-log' | '/settings';
  label: string;
  Icon: LucideIcon;
}

export const navigation: readonly (readonly Place[])[] = [
  [
    { to: '/', label: 'Home', Icon: House },
    { to: '/connections', label: 'Connections', Icon: Plug },
    { to: '/api-log', label: 'API Log', Icon: ScrollText },
  ],
  [{ to: '/settings', label: 'Settings', Icon: Settings }],
];
