import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { queryClient } from './api/query-client.js';
import { Toasts } from './parts/Toasts.js';
import { router } from './router.js';
import { SignIn } from './session/SignIn.js';
import { useSession } from './session/session.js';

/** The address stays while a person signs in, so they come back to where they were. */
export function Root() {
  const session = useSession();
  const isOut = session.name === 'out';
  useEffect(() => {
    // The next person must not see what the last one looked at.
    if (isOut) queryClient.clear();
  }, [isOut]);
  if (session.name === 'unknown') return <p className="boot muted">Opening …</p>;
  if (session.name === 'out') return <SignIn key={session.reason} reason={session.reason} />;
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <Toasts />
    </QueryClientProvider>
  );
}
