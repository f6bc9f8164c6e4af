import type { ReactNode } from 'react';
// A client component of the package, in a server component, with no wrapper of one's own.
import { TrackstarLinkProvider } from 'react-trackstar-link';

export const metadata = { title: 'An app made with Next.js', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <TrackstarLinkProvider linkUrl={process.env.LINK_URL}>{children}</TrackstarLinkProvider>
      </body>
    </html>
  );
}
