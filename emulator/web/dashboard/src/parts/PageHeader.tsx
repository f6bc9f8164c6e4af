import { type ReactNode, useEffect } from 'react';

interface PageHeaderProps {
  title: string;
  /** A few words or numbers beside the title. */
  about?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, about, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Trackstar emulator`;
  }, [title]);
  return (
    <header className="page-header">
      <div className="page-heading">
        <h1>{title}</h1>
        {about && <p className="muted">{about}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </header>
  );
}
