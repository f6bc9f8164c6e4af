import { ButtonLink } from '../parts/Button.js';
import { PageHeader } from '../parts/PageHeader.js';

export function NotFound() {
  return (
    <>
      <PageHeader title="There is no such page" about="The address may be from another version." />
      <p>
        <ButtonLink to="/">Go to the home page</ButtonLink>
      </p>
    </>
  );
}
