/*
 * The Link page is part of the Storybook, in files beside it. The library takes no page of the app's own origin, as that
 * could take off the sandbox of its frame. So the stories ask for the same files by another name of the same machine:
 * browsers take every name under localhost for localhost. A Storybook that is published elsewhere is built with
 * STORYBOOK_LINK_ORIGIN, another origin that hands out the same files.
 */
const { protocol, hostname, port, pathname, href } = location;
const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
const origin: string | undefined = isLocal
  ? `${protocol}//link.localhost:${port}`
  : import.meta.env.STORYBOOK_LINK_ORIGIN;
// The stories are in iframe.html, the page beside that; the tests have pages of their own, and the files at the root.
const folder = pathname.endsWith('/iframe.html') ? new URL('.', href).pathname : '/';

/** The Link page, as it behaves: see stories/link-page/main.ts. */
export const linkUrl = (behaviour = ''): string =>
  `${origin ?? 'https://link.example'}${folder}link-page/index.html?${behaviour}`;

/** To choose from in the controls, by name. */
export const linkPages: Record<string, string> = {
  'as usual': linkUrl(),
  'somebody connects': linkUrl('person'),
  'loads for 8 s': linkUrl('late=8000'),
  'never loads': linkUrl('silent'),
  'its token expires': linkUrl('expires&person'),
  'does not let the app in': linkUrl('refuses'),
  'speaks another version': linkUrl('versions=99'),
};
