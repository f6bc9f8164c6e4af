import type { Layout } from '../layout.js';
import { dhlEcommerce } from './dhl-ecommerce.js';
import { dhlExpress } from './dhl-express.js';
import { dpdDutch, dpdEnglish, dpdGerman } from './dpd.js';
import { fedexInternational, fedexUs } from './fedex.js';
import { royalMail } from './royal-mail.js';
import { ups } from './ups.js';
import { usps } from './usps.js';

/** Where two would fit, the first one is taken. */
export const layouts: readonly Layout[] = [
  ups,
  fedexUs,
  fedexInternational,
  usps,
  dhlEcommerce,
  dhlExpress,
  dpdEnglish,
  dpdGerman,
  dpdDutch,
  royalMail,
];

export const layoutsOf = (integration: string): readonly Layout[] =>
  layouts.filter((layout) => layout.integration === integration);
