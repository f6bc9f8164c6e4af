export interface SampleCharge {
  description: string;
  /** Cents. */
  gross: number;
  /** Cents. */
  net: number;
}
export interface SampleShipment {
  account: string;
  invoice: string;
  tracking: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Free text; of Royal Mail the sales order. */
  reference: string;
  charges: SampleCharge[];
}
export declare const kinds: Record<
  string,
  {
    integration: string;
    /** Descriptions that the layout can have. */
    words: string[];
    /** One description may come twice in a shipment. */
    repeats: boolean;
    /** Gross and net may differ. */
    discounts: boolean;
    /** A charge of 0 is a line item. */
    zeros: boolean;
    hasTracking: boolean;
  }
>;
export declare function makeCarrierFile(
  id: string,
  shipments: SampleShipment[],
  options?: { decimal?: '.' | ','; totals?: boolean },
): string;
export declare function sampleShipments(id: string, count?: number): SampleShipment[];
