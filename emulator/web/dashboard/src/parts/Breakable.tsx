import { Fragment } from 'react';

/** A dotted name, which may go on on another line after a dot and nowhere else. */
export const Breakable = ({ text }: { text: string }) =>
  text.split(/(?<=\.)/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one name stay where they are.
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));
