import {
  Blocks,
  Database,
  House,
  Link2,
  type LucideIcon,
  Plug,
  ScrollText,
  Settings,
  Webhook,
} from 'lucide-react';

interface Place {
  to:
    | '/'
    | '/connections'
    | '/magic-links'
    | '/webhooks'
    | '/data-explorer'
    | '/integrations'
    | '/api-log'
    | '/settings';
  label: string;
  Icon: LucideIcon;
}

export const navigation: readonly (readonly Place[])[] = [
  [
    { to: '/', label: 'Home', Icon: House },
    { to: '/connections', label: 'Connections', Icon: Plug },
    { to: '/magic-links', label: 'Magic links', Icon: Link2 },
    { to: '/webhooks', label: 'Webhooks', Icon: Webhook },
    { to: '/api-log', label: 'API Log', Icon: ScrollText },
    { to: '/data-explorer', label: 'Data Explorer', Icon: Database },
  ],
  [
    { to: '/integrations', label: 'Integrations', Icon: Blocks },
    { to: '/settings', label: 'Settings', Icon: Settings },
  ],
];
