/** One thing that the Link page asks for. */
export interface CredentialField {
  name: string;
  label: string;
  type: 'text' | 'password' | 'url' | 'email';
  required: boolean;
  placeholder?: string;
  help?: string;
  pattern?: string;
  patternHint?: string;
  autocomplete?: string;
}

type Field = CredentialField & { sample: string };

const field = (
  name: string,
  label: string,
  sample: string,
  more: Partial<CredentialField> = {},
): Field => ({
  name,
  label,
  type: 'text',
  required: true,
  autocomplete: 'off',
  sample,
  ...more,
});

/** Never shown again after it was typed; decides in a simulated vendor what happens. */
const secret = (name: string, label: string, help?: string): Field =>
  field(name, label, '', { type: 'password', ...(help ? { help } : {}) });

const email = field('email', 'Account email', 'ops@example.com', {
  type: 'email',
  placeholder: 'ops@example.com',
  autocomplete: 'username',
});
const username = field('username', 'Username', 'integration-user', { autocomplete: 'username' });
const account = field('account_id', 'Account ID', 'ACME-1042', {
  placeholder: 'ACME-1042',
  pattern: '[A-Za-z0-9._\\-]{3,40}',
  patternHint: '3 to 40 letters, digits, dots, dashes or underscores',
});
const clientId = field('client_id', 'Client ID', 'acme-client-7f3a', {
  pattern: '\\S{6,80}',
  patternHint: 'at least 6 characters, without spaces',
});
const host = (label: string, sample: string) =>
  field('site_url', label, sample, {
    type: 'url',
    placeholder: sample,
    pattern: 'https://[A-Za-z0-9.\\-]+(:[0-9]+)?(/\\S*)?',
    patternHint: 'a full address that begins with https://',
    autocomplete: 'url',
  });
const carrierAccount = field('account_number', 'Account number', '510087340', {
  placeholder: '510087340',
  pattern: '[A-Za-z0-9]{5,14}',
  patternHint: '5 to 14 letters or digits, without spaces',
  help: 'As printed on your invoices.',
});

/** What the integrations of each kind ask for. The secret field comes last. */
const forms = {
  accountKey: [account, secret('api_key', 'API key')],
  userKey: [username, secret('api_key', 'API key')],
  userLogin: [username, secret('password', 'Password')],
  emailAndToken: [email, secret('api_token', 'API token', 'Made under your developer settings.')],
  channelToken: [
    field('channel_name', 'Channel name', 'Acme Storefront'),
    secret('access_token', 'Personal access token'),
  ],
  keyAndSecret: [
    field('api_key', 'API key', 'k-4b1f22c09d', {
      pattern: '\\S{6,80}',
      patternHint: 'at least 6 characters',
    }),
    secret('api_secret', 'API secret'),
  ],
  idAndKey: [field('api_id', 'API ID', 'a3c1-77e0-41'), secret('api_key', 'API key')],
  clientCredentials: [clientId, secret('client_secret', 'Client secret')],
  tenantClient: [
    field('tenant_id', 'Tenant ID', 'acme-tenant'),
    clientId,
    secret('client_secret', 'Client secret'),
  ],
  clientAndUser: [
    clientId,
    field('user_login', 'User login ID', '104', {
      pattern: '[0-9]{1,10}',
      patternHint: 'digits only',
      help: 'The number of the user that the connection acts as.',
    }),
    secret('client_secret', 'Client secret'),
  ],
  companyLogin: [
    field('company_code', 'Company code', 'ACME'),
    username,
    secret('password', 'Password'),
  ],
  clientLogin: [
    field('client_name', 'Client ID', 'acme4021'),
    username,
    secret('password', 'Password'),
  ],
  warehouseLogin: [
    host('Base URL', 'https://api.example.com/acme'),
    field('goods_owner_id', 'Goods owner ID', '85', {
      pattern: '[0-9]{1,9}',
      patternHint: 'digits only',
    }),
    username,
    secret('password', 'Password'),
  ],
  systemLogin: [
    field('system_id', 'System ID', 'acme01'),
    username,
    secret('password', 'Password'),
  ],
  pathLogin: [
    field('company_path', 'Company path', 'acme-trading', {
      help: 'The part of the address that follows the host name when you are signed in.',
    }),
    username,
    secret('password', 'Password'),
  ],
  siteKey: [host('Site address', 'https://acme.example.com'), secret('api_key', 'API key')],
  siteUserKey: [
    host('Site address', 'https://acme.example.com'),
    username,
    secret('api_key', 'API key'),
  ],
  appToken: [
    field('application_id', 'Application ID', '9d0c7a52-acme'),
    secret('install_token', 'Installation token'),
  ],
  seller: [
    field('seller_id', 'Seller ID', 'A2ACMEEXAMPLE', {
      pattern: '[A-Z0-9]{10,15}',
      patternHint: '10 to 15 capital letters and digits',
    }),
    field('marketplace_region', 'Marketplace region', 'NA', {
      pattern: 'NA|EU|FE',
      patternHint: 'NA, EU or FE',
      placeholder: 'NA',
    }),
    secret('refresh_token', 'Refresh token'),
  ],
  shopToken: [field('shop_id', 'Shop ID', '7495098712'), secret('access_token', 'Access token')],
  shopify: [
    field('store_domain', 'Store domain', 'acme-goods.myshopify.com', {
      placeholder: 'your-store.myshopify.com',
      pattern: '[A-Za-z0-9][A-Za-z0-9\\-]*\\.myshopify\\.com',
      patternHint: 'the address that ends in .myshopify.com',
    }),
    secret(
      'admin_api_token',
      'Admin API access token',
      'From your custom app, under API credentials.',
    ),
  ],
  woocommerce: [
    host('Store URL', 'https://shop.example.com'),
    field('consumer_key', 'Consumer key', 'ck_4f8b2c91d07e', {
      pattern: 'ck_[A-Za-z0-9]{6,60}',
      patternHint: 'the key that begins with ck_',
      placeholder: 'ck_...',
    }),
    secret('consumer_secret', 'Consumer secret'),
  ],
  bigcommerce: [
    field('store_hash', 'Store hash', 'q7x2acme01', {
      pattern: '[a-z0-9]{5,20}',
      patternHint: 'small letters and digits, from your API path',
    }),
    secret('access_token', 'Access token'),
  ],
  etsy: [field('shop_name', 'Shop name', 'AcmeHandmade'), secret('api_keystring', 'API keystring')],
  brandToken: [field('brand_name', 'Brand name', 'Acme Goods'), secret('api_token', 'API token')],
  carrierClient: [carrierAccount, clientId, secret('client_secret', 'Client secret')],
  carrierKey: [
    carrierAccount,
    field('api_key', 'API key', 'k-4b1f22c09d', {
      pattern: '\\S{6,80}',
      patternHint: 'at least 6 characters',
    }),
    secret('api_secret', 'API secret'),
  ],
  carrierLogin: [carrierAccount, username, secret('password', 'Password')],
  carrierConsumer: [
    field('mailer_id', 'Mailer ID', '901234567', {
      pattern: '[0-9]{6}|[0-9]{9}',
      patternHint: '6 or 9 digits',
    }),
    field('consumer_key', 'Consumer key', 'usps-key-31f0', {
      pattern: '\\S{6,80}',
      patternHint: 'at least 6 characters',
    }),
    secret('consumer_secret', 'Consumer secret'),
  ],
} satisfies Record<string, Field[]>;

export type CredentialForm = keyof typeof forms;

const fieldsOf = (form: CredentialForm | null): Field[] => (form ? forms[form] : []);

export const credentialFields = (form: CredentialForm | null): CredentialField[] =>
  fieldsOf(form).map(({ sample: _, ...rest }) => rest);

/** Values that fill the form, with the given secret. */
export const sampleValues = (
  form: CredentialForm | null,
  secretValue: string,
): Record<string, string> =>
  Object.fromEntries(
    fieldsOf(form).map((each) => [each.name, each.type === 'password' ? secretValue : each.sample]),
  );

/** The fields that say whose account it is, in order. */
export const identifyingFields = (form: CredentialForm | null): CredentialField[] =>
  fieldsOf(form).filter((each) => each.type !== 'password');

export const secretField = (form: CredentialForm | null): CredentialField | undefined =>
  fieldsOf(form).find((each) => each.type === 'password');
