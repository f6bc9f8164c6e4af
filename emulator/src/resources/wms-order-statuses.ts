export const wmsOrderStatuses = [
  'open',
  'confirmed',
  'processing',
  'picked',
  'packed',
  'partially_fulfilled',
  'fulfilled',
  'exception',
  'cancelled',
  'backordered',
  'other',
] as const;
export type WmsOrderStatus = (typeof wmsOrderStatuses)[number];
