import { trackstar } from '../../lib/trackstar';

export const POST = trackstar.handleGetLinkToken;
