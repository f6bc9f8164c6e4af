import { Link } from '@tanstack/react-router';
import { Fact } from './Facts.js';

/** Which connection something is about, and the way to it. */
export const ConnectionFact = ({ id }: { id: string }) => (
  <Fact name="Connection">
    <Link to="/connections/$connectionId" params={{ connectionId: id }}>
      <code>{id}</code>
    </Link>
  </Fact>
);
