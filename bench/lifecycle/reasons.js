/** Why a case does not apply to a package: by its design, not by how well it is made. */
export const noScript = ({ script }) => !script && 'it fetches no script';
export const ofScript = ({ script }) =>
  script && 'messages and modal are the business of the script that it fetches';
export const noReact = ({ withoutReact }) =>
  withoutReact && 'it has no part for React: the app gives callbacks at each opening';
export const noHook = (subject) =>
  noReact(subject) ||
  (subject.id === 'apideck' && 'callbacks are given at each opening, not to the hook');
