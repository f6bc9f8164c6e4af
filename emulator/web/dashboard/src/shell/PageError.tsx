import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { PageHeader } from '../parts/PageHeader.js';
import { LoadError } from '../parts/states.js';

/** A page that failed; the menu still works. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = () => {
    reset();
    return router.invalidate();
  };
  return (
    <>
      <PageHeader title="This page failed" />
      <LoadError error={error as Error} onRetry={retry} />
    </>
  );
}
