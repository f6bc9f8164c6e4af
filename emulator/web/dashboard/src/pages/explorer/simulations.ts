interface Simulation {
  resource: string;
  label: string;
  method: 'POST' | 'PUT';
  url: (id: string) => string;
  done: string;
  /** Happens at the source, which only the generated sandbox has. */
  isSimulated: boolean;
}

/** What can be made to happen to a record of a sandbox at one press. */
export const simulations: readonly Simulation[] = [
  {
    resource: 'wms/orders',
    label: 'Fulfill',
    method: 'PUT',
    url: (id) => `/sandbox/simulate/orders/${id}/fulfill`,
    done: 'The order is fulfilled.',
    isSimulated: true,
  },
  {
    resource: 'wms/orders',
    label: 'Fulfill a part',
    method: 'PUT',
    url: (id) => `/sandbox/simulate/orders/${id}/fulfill?partial=true`,
    done: 'A part of the order is fulfilled.',
    isSimulated: true,
  },
  {
    resource: 'wms/orders',
    label: 'Cancel the order',
    method: 'PUT',
    url: (id) => `/wms/orders/${id}/cancel`,
    done: 'The order is cancelled.',
    isSimulated: false,
  },
  {
    resource: 'wms/returns',
    label: 'Receive',
    method: 'PUT',
    url: (id) => `/sandbox/simulate/returns/${id}/receive`,
    done: 'The return is received.',
    isSimulated: true,
  },
  {
    resource: 'wms/returns',
    label: 'Cancel the return',
    method: 'PUT',
    url: (id) => `/wms/returns/${id}/cancel`,
    done: 'The return is cancelled.',
    isSimulated: false,
  },
];
