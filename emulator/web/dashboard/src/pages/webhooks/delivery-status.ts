interface Delivery {
  status: 'pending' | 'delivered' | 'failed';
  attempts: number;
}

/** Between two attempts it waits; before the first one it is on its way. */
export function deliveryStatus({ status, attempts }: Delivery) {
  if (status !== 'pending') return status;
  return attempts > 0 ? 'retrying' : 'sending';
}
