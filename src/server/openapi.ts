// Written by `npm run openapi:types` from the emulator's OpenAPI document. Do not edit.
import type { Filter, Item, ListQuery, Page, Written } from './wire.js';

export interface WarehouseCreatedEvent {
    event_type: "warehouse.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsWarehouse;
}
export interface WmsWarehouse {
    id: string;
    created_date: string;
    updated_date: string;
    name: string;
    code: string | null;
    address: {
        address1: string | null;
        address2: string | null;
        address3: string | null;
        city: string | null;
        state: string | null;
        postal_code: string | null;
        country: string | null;
    };
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export type TrackstarTag = string | {
    [key: string]: string;
};
export interface WarehouseUpdatedEvent {
    event_type: "warehouse.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsWarehouse;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface WarehouseLocationCreatedEvent {
    event_type: "warehouse-location.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsWarehouseLocation;
}
export interface WmsWarehouseLocation {
    id: string;
    created_date: string;
    updated_date: string;
    name: string | null;
    warehouse_id: string;
    type: string | null;
    measurements: {
        length: number | null;
        width: number | null;
        height: number | null;
        unit: "cm" | "in" | null;
        weight: number | null;
        weight_unit: "kg" | "oz" | "lb" | null;
    };
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface WarehouseLocationUpdatedEvent {
    event_type: "warehouse-location.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsWarehouseLocation;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface WarehouseCustomerCreatedEvent {
    event_type: "warehouse-customer.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsWarehouseCustomer;
}
export interface WmsWarehouseCustomer {
    id: string;
    created_date: string;
    updated_date: string;
    name: string;
    email: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface WarehouseCustomerUpdatedEvent {
    event_type: "warehouse-customer.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsWarehouseCustomer;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface ShippingMethodCreatedEvent {
    event_type: "shipping-method.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsShippingMethod;
}
export interface WmsShippingMethod {
    id: string;
    created_date: string;
    updated_date: string;
    name: string;
    carrier: string | null;
    carrier_id: string | null;
    carrier_name: string | null;
    scac: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface ShippingMethodUpdatedEvent {
    event_type: "shipping-method.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsShippingMethod;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface ProductCreatedEvent {
    event_type: "product.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsProduct;
}
export interface WmsProduct {
    id: string;
    warehouse_customer_id: string | null;
    created_date: string;
    updated_date: string;
    name: string;
    sku: string | null;
    gtin: string | null;
    unit_price: number | null;
    inventory_items: {
        inventory_item_id: string;
        sku: string | null;
        unit_quantity: number;
    }[];
    is_kit: boolean;
    active: boolean;
    supplier: string | null;
    supplier_object: {
        supplier_id: string;
        supplier_name: string | null;
    } | null;
    country_of_origin: string | null;
    harmonized_code: string | null;
    supplier_products: {
        supplier_id: string;
        supplier_name: string | null;
        external_id: string | null;
        unit_cost: string | null;
    }[];
    external_system_url: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface ProductUpdatedEvent {
    event_type: "product.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsProduct;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface InventoryCreatedEvent {
    event_type: "inventory.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsInventoryItem;
}
export interface WmsInventoryItem {
    id: string;
    warehouse_customer_id: string | null;
    created_date: string;
    updated_date: string;
    name: string;
    sku: string | null;
    unit_cost: number | null;
    active: boolean;
    awaiting: number;
    onhand: number;
    committed: number;
    unfulfillable: number;
    fulfillable: number;
    unsellable: number;
    sellable: number;
    substitute_skus: string[];
    inventory_by_warehouse_id: {
        [key: string]: {
            awaiting: number | null;
            onhand: number;
            committed: number | null;
            unfulfillable: number | null;
            fulfillable: number | null;
            unsellable: number | null;
            sellable: number | null;
        };
    };
    lots: {
        lot_id: string;
        onhand: number;
        expiration_date: string | null;
        warehouse_id: string | null;
    }[];
    measurements: {
        length: number | null;
        width: number | null;
        height: number | null;
        unit: "cm" | "in" | null;
        weight: number | null;
        weight_unit: "kg" | "oz" | "lb" | null;
    };
    locations: {
        location_id: string;
        quantity: number;
        warehouse_id: string;
    }[];
    external_system_url: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface InventoryUpdatedEvent {
    event_type: "inventory.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsInventoryItem;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface InboundShipmentCreatedEvent {
    event_type: "inbound-shipment.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsInboundShipment;
}
export interface WmsInboundShipment {
    id: string;
    warehouse_customer_id: string | null;
    created_date: string;
    updated_date: string;
    purchase_order_number: string | null;
    status: "open" | "in-transit" | "receiving" | "received" | "cancelled" | "other";
    raw_status: string | null;
    supplier: string | null;
    supplier_object: {
        supplier_id: string;
        supplier_name: string | null;
    } | null;
    expected_arrival_date: string | null;
    warehouse_id: string | null;
    line_items: {
        inventory_item_id: string;
        sku: string | null;
        expected_quantity: number;
        received_quantity: number;
        unit_cost: number | null;
        external_id: string | null;
    }[];
    receipts: {
        id: string;
        arrived_date: string;
        line_items: {
            inventory_item_id: string;
            sku: string | null;
            quantity: number;
        }[];
    }[];
    ship_from_address: {
        address1: string | null;
        address2: string | null;
        address3: string | null;
        city: string | null;
        state: string | null;
        postal_code: string | null;
        country: string | null;
    };
    tracking_numbers: string[];
    notes: string[];
    external_system_url: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface InboundShipmentUpdatedEvent {
    event_type: "inbound-shipment.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsInboundShipment;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface InboundShipmentReceiptCreatedEvent {
    event_type: "inbound-shipment.receipt.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsInboundShipment;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface OrderCreatedEvent {
    event_type: "order.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsOrder;
}
export interface WmsOrder {
    id: string;
    warehouse_customer_id: string | null;
    warehouse_id: string | null;
    created_date: string;
    updated_date: string;
    reference_id: string;
    order_number: string;
    status: "open" | "confirmed" | "processing" | "picked" | "packed" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
    raw_status: string | null;
    channel: string | null;
    channel_object: {
        channel_id: string;
        channel_name: string | null;
    } | null;
    type: "d2c" | "b2b" | "dropship" | "transfer" | null;
    trading_partner: string | null;
    shipping_method: string | null;
    service_level: string | null;
    shipping_method_id: string | null;
    shipping_method_name: string | null;
    carrier_id: string | null;
    carrier_name: string | null;
    scac: string | null;
    is_third_party_freight: boolean | null;
    third_party_freight_account_number: string | null;
    first_party_freight_account_number: string | null;
    invoice_currency_code: string;
    total_price: number | null;
    total_tax: number | null;
    total_discount: number | null;
    total_shipping: number | null;
    ship_to_address: {
        address1: string | null;
        address2: string | null;
        address3: string | null;
        city: string | null;
        state: string | null;
        postal_code: string | null;
        country: string | null;
        full_name: string | null;
        company: string | null;
        phone_number: string | null;
        email_address: string | null;
    };
    line_items: {
        product_id: string;
        sku: string | null;
        quantity: number;
        unit_price: number | null;
        is_picked: boolean;
        discount_amount: number | null;
    }[];
    tags: string[];
    required_ship_date: string | null;
    saturday_delivery: boolean | null;
    signature_required: boolean | null;
    international_duty_paid_by: "sender" | "recipient" | "third_party" | null;
    shipments: {
        shipment_id: string;
        warehouse_id: string;
        raw_status: string | null;
        status: "open" | "shipped" | "cancelled" | "other";
        shipped_date: string | null;
        shipping_method: string | null;
        line_items: {
            inventory_item_id: string;
            sku: string | null;
            quantity: number;
            parent_product_id: string | null;
        }[];
        ship_to_address: {
            address1: string | null;
            address2: string | null;
            address3: string | null;
            city: string | null;
            state: string | null;
            postal_code: string | null;
            country: string | null;
            full_name: string | null;
            company: string | null;
            phone_number: string | null;
            email_address: string | null;
        };
        ship_from_address: {
            address1: string | null;
            address2: string | null;
            address3: string | null;
            city: string | null;
            state: string | null;
            postal_code: string | null;
            country: string | null;
        };
        packages: {
            package_id: string;
            package_name: string | null;
            tracking_number: string | null;
            tracking_url: string | null;
            shipping_method: string | null;
            carrier: string | null;
            shipping_method_id: string | null;
            shipping_method_name: string | null;
            carrier_id: string | null;
            carrier_name: string | null;
            scac: string | null;
            shipping_cost: number | null;
            measurements: {
                length: number | null;
                width: number | null;
                height: number | null;
                unit: "cm" | "in" | null;
                weight: number | null;
                weight_unit: "kg" | "oz" | "lb" | null;
            };
            line_items: {
                inventory_item_id: string;
                sku: string | null;
                quantity: number;
                parent_product_id: string | null;
                lot_id: string | null;
                expiration_date: string | null;
            }[];
        }[];
    }[];
    external_system_url: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface OrderUpdatedEvent {
    event_type: "order.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsOrder;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface OrderShipmentCreatedEvent {
    event_type: "order.shipment.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsOrder;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface ReturnCreatedEvent {
    event_type: "return.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsReturn;
}
export interface WmsReturn {
    id: string;
    warehouse_customer_id: string | null;
    created_date: string;
    updated_date: string;
    status: "open" | "in-transit" | "receiving" | "received" | "cancelled" | "other";
    raw_status: string | null;
    order_id: string | null;
    notes: string[];
    line_items: {
        inventory_item_id: string;
        sku: string | null;
        expected_quantity: number;
        received_quantity: number;
        restocked_quantity: number | null;
        return_reason: string | null;
        quantity: number;
        warehouse_id: string | null;
        returned_date: string | null;
    }[];
    shipments: {
        tracking_number: string | null;
        shipped_date: string | null;
        arrived_date: string | null;
        warehouse_id: string | null;
        carrier: string | null;
        carrier_id: string | null;
        carrier_name: string | null;
        scac: string | null;
        shipping_cost: number | null;
        measurements: {
            length: number | null;
            width: number | null;
            height: number | null;
            unit: "cm" | "in" | null;
            weight: number | null;
            weight_unit: "kg" | "oz" | "lb" | null;
        };
        line_items: {
            inventory_item_id: string;
            sku: string | null;
            quantity: number;
            receiving_details: {
                quantity: number;
                condition: string | null;
                disposition: string | null;
            }[];
        }[];
    }[];
    external_system_url: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface ReturnUpdatedEvent {
    event_type: "return.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsReturn;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface InventoryLedgerCreatedEvent {
    event_type: "inventory_ledger.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsInventoryLedgerEntry;
}
export interface WmsInventoryLedgerEntry {
    id: string;
    created_date: string;
    updated_date: string;
    entry_date: string;
    inventory_item_id: string;
    sku: string;
    quantity: number;
    raw_event_type: string | null;
    event_type: "adjustment" | "return_receipt" | "inbound_receipt" | "order_shipment" | "supplier_return" | "movement" | "other";
    reason: string | null;
    object_id: string | null;
    object_type: "order" | "inbound_shipment" | "return" | null;
    warehouse_id: string | null;
    location_id: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface InventoryLedgerUpdatedEvent {
    event_type: "inventory_ledger.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsInventoryLedgerEntry;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface BillCreatedEvent {
    event_type: "bill.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsBill;
}
export interface WmsBill {
    id: string;
    warehouse_customer_id: string | null;
    created_date: string;
    updated_date: string;
    object_id: string | null;
    object_type: string | null;
    charge_type: string;
    amount: number;
    currency_code: string;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface BillUpdatedEvent {
    event_type: "bill.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsBill;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface LaborActivityCreatedEvent {
    event_type: "labor_activity.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsLaborActivity;
}
export interface WmsLaborActivity {
    id: string;
    created_date: string;
    updated_date: string;
    user_id: string;
    user_first_name: string | null;
    user_last_name: string | null;
    warehouse_id: string;
    activity_type: "pick" | "pack" | "put_away" | "transfer" | "receive";
    activity_start_time: string;
    activity_end_time: string | null;
    associated_object_type: "order" | "inbound_shipment" | "return" | "inventory" | null;
    associated_object_id: string | null;
    quantity: number | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface LaborActivityUpdatedEvent {
    event_type: "labor_activity.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: WmsLaborActivity;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface CartWarehouseCreatedEvent {
    event_type: "cart-warehouse.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CartWarehouse;
}
export interface CartWarehouse {
    id: string;
    created_date: string;
    updated_date: string;
    name: string;
    code: string | null;
    address: {
        address1: string | null;
        address2: string | null;
        address3: string | null;
        city: string | null;
        state: string | null;
        postal_code: string | null;
        country: string | null;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface CartWarehouseUpdatedEvent {
    event_type: "cart-warehouse.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CartWarehouse;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface CartProductCreatedEvent {
    event_type: "cart-product.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CartProduct;
}
export interface CartProduct {
    id: string;
    created_date: string;
    updated_date: string;
    name: string;
    sku: string | null;
    parent_product_id: string;
    is_kit: boolean;
    active: boolean;
    price: number | null;
    unit_cost: number | null;
    inventory: number | null;
    inventory_by_warehouse_id: {
        [key: string]: number;
    };
    tags: string[];
    external_system_url: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface CartProductUpdatedEvent {
    event_type: "cart-product.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CartProduct;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface CartOrderCreatedEvent {
    event_type: "cart-order.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CartOrder;
}
export interface CartOrder {
    id: string;
    order_number: string;
    created_date: string;
    updated_date: string;
    status: "open" | "confirmed" | "processing" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
    raw_status: string | null;
    requested_shipping_method: string | null;
    shipping_method_id: string | null;
    shipping_method_name: string | null;
    carrier_id: string | null;
    carrier_name: string | null;
    invoice_currency_code: string;
    total_price: number | null;
    total_tax: number | null;
    total_discount: number | null;
    total_shipping: number | null;
    ship_to_address: {
        address1: string | null;
        address2: string | null;
        address3: string | null;
        city: string | null;
        state: string | null;
        postal_code: string | null;
        country: string | null;
        full_name: string | null;
        company: string | null;
        phone_number: string | null;
        email_address: string | null;
    };
    bill_to_address: {
        address1: string | null;
        address2: string | null;
        address3: string | null;
        city: string | null;
        state: string | null;
        postal_code: string | null;
        country: string | null;
        full_name: string | null;
    };
    earliest_ship_date: string | null;
    latest_ship_date: string | null;
    line_items: {
        line_item_id: string;
        product_id: string;
        product_sku: string | null;
        parent_product_id: string | null;
        parent_product_sku: string | null;
        quantity: number;
        unit_price: number | null;
        discount: number | null;
        tax: number | null;
    }[];
    shipping_groups: {
        shipping_group_id: string;
        created_date: string;
        updated_date: string;
        raw_status: string | null;
        status: "open" | "shipped" | "delivered" | "cancelled" | "exception" | "on_hold" | "other" | null;
        warehouse_id: string;
        line_items: {
            line_item_id: string;
            product_id: string;
            product_sku: string | null;
            parent_product_id: string | null;
            quantity: number;
        }[];
    }[];
    shipments: {
        shipment_id: string;
        raw_status: string | null;
        status: "open" | "shipped" | "delivered" | "cancelled" | "exception" | "on_hold" | "other" | null;
        warehouse_id: string | null;
        shipping_method_id: string | null;
        shipping_method_name: string | null;
        carrier_id: string | null;
        carrier_name: string | null;
        tracking_number: string | null;
        tracking_url: string | null;
        line_items: {
            shipment_line_item_id: string;
            product_id: string;
            product_sku: string | null;
            parent_product_id: string | null;
            parent_product_sku: string | null;
            quantity: number;
        }[];
        shipping_groups: string[];
        created_date: string | null;
        updated_date: string | null;
    }[];
    external_system_url: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface CartOrderUpdatedEvent {
    event_type: "cart-order.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CartOrder;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface CartOrderCartShipmentCreatedEvent {
    event_type: "cart-order.cart-shipment.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CartOrder;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface CarrierInvoiceLineItemCreatedEvent {
    event_type: "carrier-invoice-line-item.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CarrierInvoiceLineItem;
}
export interface CarrierInvoiceLineItem {
    id: string;
    transaction_date: string | null;
    account_id: string | null;
    invoice_id: string | null;
    tracking_number: string | null;
    gross_cost: number | null;
    net_cost: number | null;
    charge_description: string | null;
    raw: {
        [key: string]: unknown;
    } | null;
    created_date: string;
    updated_date: string;
    trackstar_tags: TrackstarTag[];
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface CarrierInvoiceLineItemUpdatedEvent {
    event_type: "carrier-invoice-line-item.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: CarrierInvoiceLineItem;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface FreightShipmentCreatedEvent {
    event_type: "freight-shipment.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: FreightShipment;
}
export interface FreightShipment {
    id: string;
    eta_date: string | null;
    created_date: string;
    updated_date: string;
    cost: number | null;
    shipment_date: string | null;
    arrival_date: string | null;
    raw_status: string | null;
    status: "pre_transit" | "in_transit" | "arrival_port" | "en_route_to_destination" | "final_destination";
    shipment_method: string;
    external_system_url: string | null;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface FreightShipmentUpdatedEvent {
    event_type: "freight-shipment.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: FreightShipment;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface CarrierFileCreatedEvent {
    event_type: "carrier-file.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        [key: string]: unknown;
    };
}
export interface ConnectionCreatedEvent {
    event_type: "connection.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        access_token: string;
        created_date: string;
    };
}
export interface ConnectionDeletedEvent {
    event_type: "connection.deleted";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        deleted_date: string;
    };
}
export interface ConnectionHistoricalSyncCompletedEvent {
    event_type: "connection.historical-sync-completed";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        resource: string;
        oldest_data_date: string | null;
        newest_data_date: string | null;
    };
}
export interface ConnectionForceSyncCompletedEvent {
    event_type: "connection.force-sync-completed";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        [key: string]: unknown;
    };
}
export interface ConnectionSyncJobCompletedEvent {
    event_type: "connection.sync-job-completed";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        [key: string]: unknown;
    };
}
export interface ConnectionSyncJobStuckEvent {
    event_type: "connection.sync-job-stuck";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        [key: string]: unknown;
    };
}
export interface ConnectionScheduleStuckEvent {
    event_type: "connection.schedule-stuck";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        [key: string]: unknown;
    };
}
export interface ConnectionErrorCreatedEvent {
    event_type: "connection-error.created";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: ConnectionErrorData;
}
export interface ConnectionErrorData {
    failed_url: string;
    affected_endpoints: {
        endpoint: string;
        preventing_sync: boolean;
    }[];
    integration_name: string;
    error_message: string;
    created_date: string;
    updated_date: string;
    last_seen: string;
}
export interface ConnectionErrorUpdatedEvent {
    event_type: "connection-error.updated";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: ConnectionErrorData;
    /** Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
    previous_attributes: {
        [key: string]: unknown;
    };
}
export interface ConnectionErrorDeletedEvent {
    event_type: "connection-error.deleted";
    connection_id: string;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: ConnectionErrorData;
}
export interface InstallFailedEvent {
    event_type: "install.failed";
    connection_id: string | null;
    customer_id: string | null;
    integration_name: string;
    integration_type: string;
    data: {
        reason: "invalid_credentials" | "vendor_unavailable";
        /** What the person in front of it was told. */
        error_message: string;
        failed_date: string;
    };
}
export interface WebhookTestEvent {
    event_type: "webhook.test";
    connection_id: null;
    customer_id: string | null;
    integration_name: null;
    integration_type: null;
    data: {
        [key: string]: unknown;
    };
}
export interface LinkToken {
    link_token: string;
}
export interface ConnectionAccess {
    access_token: string;
    connection_id: string;
    integration_name: string;
    customer_id: string | null;
    available_actions: string[];
    available_endpoints: string[];
}
export type NewMagicLink = MagicLink & {
    /** Its address with the secret; answered this once. */
    url: string;
};
export interface MagicLink {
    id: string;
    expires_at: string;
    integration_type: string;
    integration_allow_list: string[];
    integration_block_list: string[];
    integrations_with_endpoints: string[];
    customer_id: string | null;
    disabled_functions: string[];
    enabled_functions: string[];
    /** The connection that it made, or that it connects again. */
    connection_id: string | null;
    status: "open" | "used" | "expired";
    created_at: string;
}
export interface OnDemandSync {
    id: string;
    connection_id: string;
    function_name: string;
    status: "open" | "completed" | "cancelled" | "stuck";
    /** Format: date-time */
    requested_start_time: string;
    /** Format: date-time */
    requested_end_time: string;
    /** Format: date-time */
    created_at: string;
}
export interface Connection {
    connection_id: string;
    integration_name: string;
    integration_display_name: string;
    integration_type: string;
    customer_id: string | null;
    /** Format: date-time */
    created_at: string;
    /** Format: date-time */
    last_used: string | null;
    /** API calls with its access token. */
    times_used: number;
    /**
     * Format: date-time
     * Deprecated: see `sync_schedules`.
     */
    latest_sync: string | null;
    /** The account at the vendor. */
    me: {
        [key: string]: unknown;
    } | null;
    sync_schedules: SyncSchedule[];
    /** By function name, whether its first sync is done. */
    historical_sync_completed: {
        [key: string]: boolean;
    };
    errors: {
        error_message: string;
        affected_endpoints: {
            endpoint: string;
            preventing_sync: boolean;
        }[];
        /** Format: date-time */
        first_seen: string;
        /** Format: date-time */
        last_seen: string;
    }[];
    available_actions: string[];
    /** Deprecated: use `available_actions`. */
    available_endpoints: string[];
    webhooks_disabled: boolean;
}
export interface SyncSchedule {
    function_name: string;
    /** Seconds between syncs. */
    sync_frequency: number;
    sync_status: "enabled" | "disabled" | "sync_in_progress" | "first_sync_in_progress" | "error" | null;
    /** Format: date-time */
    last_crawl_start: string | null;
    /** Format: date-time */
    last_crawl_end: string | null;
    /** Format: date-time */
    latest_data: string | null;
    /**
     * Format: date-time
     * Deprecated: use `last_crawl_end`.
     */
    latest_sync: string | null;
    /** Deprecated: use `sync_status`. */
    in_progress: boolean;
}
export interface Integration {
    integration_name: string;
    display_name: string;
    install_method: "input" | "oauth";
    description: string;
    logo_url: string;
    write_operations: {
        action: string;
        url: string;
        required_base_schema_fields: string[];
        optional_base_schema_fields: string[];
        integration_specific_fields: {
            type: "object";
            properties: {
                [key: string]: unknown;
            };
            required_fields: string[];
        };
    }[];
    list_operations: {
        action: string;
        url: string;
        implemented_fields: {
            [key: string]: boolean;
        };
    }[];
    available_actions: string[];
}
export interface CarrierFile {
    id: string;
    file_name: string;
    generated_time: string;
    file_type: string;
    /** Needs no header, and works for 20 minutes. */
    download_url: string;
    download_url_expires_at: string;
}
export interface IntegrationRequest {
    id: string;
    integration_name: string;
    integration_type: string | null;
    notes: string | null;
    created_date: string;
}
export interface PassthroughResponse {
    status_code: number;
    headers: {
        [key: string]: string;
    };
    body?: unknown;
}
export interface WmsOrderChannel {
    id: string;
    name: string | null;
    warehouse_customer_id: string | null;
    created_date: string;
    updated_date: string;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export interface WmsSupplier {
    id: string;
    name: string | null;
    warehouse_customer_id: string | null;
    created_date: string;
    updated_date: string;
    additional_fields: {
        [key: string]: unknown;
    };
    trackstar_created_date: string;
    trackstar_updated_date: string;
}
export type WriteMeta = {
    $schema: string;
    definitions: {
        [key: string]: unknown;
    };
    has_connection_specific_fields?: boolean;
} & {
    [key: string]: unknown;
};
export interface WmsOrderPack {
    packs: {
        pack_id: string;
        measurements: {
            length: number | null;
            width: number | null;
            height: number | null;
            unit: "cm" | "in" | null;
            weight: number | null;
            weight_unit: "kg" | "oz" | "lb" | null;
        };
        line_items: {
            inventory_item_id: string;
            sku: string | null;
            quantity: number;
        }[];
    }[];
    carrier: string | null;
    shipping_method_id: string | null;
    shipping_method_name: string | null;
    carrier_id: string | null;
    carrier_name: string | null;
    scac: string | null;
    shipping_method: string | null;
    ship_to_address: {
        address1: string | null;
        address2: string | null;
        address3: string | null;
        city: string | null;
        state: string | null;
        postal_code: string | null;
        country: string | null;
        full_name: string | null;
        company: string | null;
        phone_number: string | null;
        email_address: string | null;
    };
    order_line_items: {
        product_id: string;
        sku: string | null;
        quantity: number;
    }[];
    additional_fields: {
        [key: string]: unknown;
    };
}
export interface TagsBody {
    trackstar_tags: TrackstarTag[];
}
export interface ApiLog {
    /** What `X-Request-Id` said. */
    id: string;
    created_at: string;
    method: string;
    path: string;
    query: string;
    status: number;
    duration_ms: number;
    api_key_id: string | null;
    connection_id: string | null;
    error: string | null;
}
export interface ApiLogFacets {
    methods: string[];
    statuses: number[];
    connection_ids: string[];
}
export interface ApiLogDetail {
    /** What `X-Request-Id` said. */
    id: string;
    created_at: string;
    method: string;
    path: string;
    query: string;
    status: number;
    duration_ms: number;
    api_key_id: string | null;
    connection_id: string | null;
    error: string | null;
    request_body?: unknown;
    response_body?: unknown;
}
export interface CreateLinkTokenBody {
    connection_id?: string | null;
    customer_id?: string | null;
}
export interface ExchangeAuthCodeBody {
    auth_code: string;
    customer_id?: string | null;
}
export interface CreateMagicLinkAnswer {
    magic_link: NewMagicLink;
}
export interface CreateMagicLinkBody {
    /** @default 7 */
    link_duration?: number;
    integration_type?: "wms" | "cart" | "carrier" | "freight";
    customer_id?: string | null;
    connection_id?: string | null;
    /** @default [] */
    integration_allow_list?: string[];
    /** @default [] */
    integration_block_list?: string[];
    /** @default [] */
    integrations_with_endpoints?: string[];
    /** @default [] */
    disabled_functions?: string[];
    /** @default [] */
    enabled_functions?: string[];
}
export interface ListMagicLinksAnswer {
    magic_links: MagicLink[];
}
export interface GetMagicLinkAnswer {
    magic_link: MagicLink;
}
export interface DeleteMagicLinkAnswer {
    id: string;
    object: "magic_link";
    deleted: boolean;
}
export interface CreateOnDemandSyncBody {
    function_name: "get_products" | "get_orders" | "get_inbound_shipments" | "get_returns" | "get_bills" | "get_inventory_ledger" | "get_invoice_line_items";
    /** Format: date-time */
    start_time: string;
    /** Format: date-time */
    end_time: string;
}
export interface UpdateConnectionAnswer {
    id: string;
    object: string;
    updated: boolean;
}
export interface UpdateConnectionBody {
    customer_id?: string | null;
    webhooks_disabled?: boolean;
}
export interface DeleteConnectionAnswer {
    id: string;
    object: string;
    deleted: boolean;
}
export interface SyncConnectionAnswer {
    id: string;
    /** Whether there was anything to begin. */
    syncing: boolean;
    functions_to_sync: string[];
}
export interface SyncConnectionBody {
    /** Empty: all. */
    functions_to_sync?: string[];
}
export interface ToggleAllSchedulesBody {
    /** Left out: to the other side. */
    enabled?: boolean;
}
export interface SetDisabledFunctionsAnswer {
    disabled_functions: string[];
}
export interface SetDisabledFunctionsBody {
    disabled_functions: string[];
}
export interface ToggleScheduleBody {
    /** Left out: to the other side. */
    enabled?: boolean;
}
export interface GetWriteInfoAnswer {
    openapi: "3.1.0";
    paths: {
        [key: string]: unknown;
    };
    components: {
        [key: string]: unknown;
    };
}
export interface SimulateCartOrderBody {
    order_number?: string;
    line_items?: {
        product_id: string;
        quantity: number;
    }[];
}
export interface SimulateCartProductBody {
    name?: string;
    sku?: string;
    price?: number;
}
export interface RequestIntegrationBody {
    integration_name: string;
    integration_type?: "wms" | "cart" | "carrier" | "freight";
    notes?: string;
}
export interface PassthroughBody {
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
    path: string;
    params?: {
        [key: string]: string | number | boolean;
    };
    headers?: {
        [key: string]: string;
    };
    data?: unknown;
}
export interface CreateWmsProductBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    sku: string;
    name: string;
    gtin?: string;
    measurements?: {
        length: number;
        width: number;
        height: number;
        unit: "cm" | "in";
        weight: number;
        weight_unit: "kg" | "oz" | "lb";
    };
}
export interface CreateWmsInboundShipmentBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    /** @deprecated */
    supplier: string;
    purchase_order_number: string;
    /** Format: date-time */
    expected_arrival_date: string;
    warehouse_id: string;
    tracking_number: string;
    line_items: {
        sku: string;
        expected_quantity: number;
    }[];
    supplier_object?: {
        supplier_id: string;
    } | {
        supplier_name: string;
    };
}
export interface CreateWmsOrderBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    reference_id?: string;
    /** @deprecated */
    channel?: string;
    trading_partner?: string;
    shipping_method_id?: string;
    /** @deprecated */
    shipping_method?: string;
    service_level?: string;
    invoice_currency_code?: string;
    total_price?: number;
    total_tax?: number;
    total_discount?: number;
    total_shipping?: number;
    order_number: string;
    ship_to_address: {
        full_name?: string;
        company?: string;
        address1: string;
        address2?: string;
        city: string;
        state: string;
        postal_code: string;
        country: string;
    };
    line_items: {
        product_id: string;
        sku?: string;
        quantity: number;
        unit_price?: number;
        discount_amount?: number;
    }[];
    warehouse_customer_id?: string;
    channel_object?: {
        channel_id: string;
    } | {
        channel_name: string;
    };
}
export interface CreateWmsReturnBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    warehouse_id?: string;
    order_id?: string;
    line_items?: {
        sku: string;
        quantity: number;
    }[];
}
export interface UpdateWmsProductBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    sku?: string;
    name?: string;
    gtin?: string;
    measurements?: {
        length: number;
        width: number;
        height: number;
        unit: "cm" | "in";
        weight: number;
        weight_unit: "kg" | "oz" | "lb";
    };
}
export interface UpdateWmsInboundShipmentBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    /** @deprecated */
    supplier?: string;
    purchase_order_number?: string;
    /** Format: date-time */
    expected_arrival_date?: string;
    warehouse_id?: string;
    tracking_number?: string;
    line_items?: {
        sku: string;
        expected_quantity: number;
    }[];
    supplier_object?: {
        supplier_id: string;
    } | {
        supplier_name: string;
    };
}
export interface UpdateWmsOrderBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    reference_id?: string;
    /** @deprecated */
    channel?: string;
    trading_partner?: string;
    shipping_method_id?: string;
    /** @deprecated */
    shipping_method?: string;
    service_level?: string;
    invoice_currency_code?: string;
    total_price?: number;
    total_tax?: number;
    total_discount?: number;
    total_shipping?: number;
    order_number?: string;
    ship_to_address?: {
        full_name?: string;
        company?: string;
        address1?: string;
        address2?: string;
        city?: string;
        state?: string;
        postal_code?: string;
        country?: string;
    };
    line_items?: {
        product_id: string;
        sku?: string;
        quantity: number;
        unit_price?: number;
        discount_amount?: number;
    }[];
    status?: "open" | "confirmed" | "processing" | "picked" | "packed" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
    warehouse_customer_id?: string;
    channel_object?: {
        channel_id: string;
    } | {
        channel_name: string;
    };
}
export interface UpdateWmsReturnBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    warehouse_id?: string;
    order_id?: string;
    line_items?: {
        sku: string;
        quantity: number;
    }[];
}
export interface CreateWmsKitBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    sku: string;
    name: string;
    gtin: string;
    measurements: {
        length: number;
        width: number;
        height: number;
        unit: "cm" | "in";
        weight: number;
        weight_unit: "kg" | "oz" | "lb";
    };
    inventory_items: {
        sku: string;
        unit_quantity: number;
    }[];
}
export interface UpdateWmsKitBody {
    trackstar_tags?: (string | {
        [key: string]: string;
    })[];
    sku?: string;
    name?: string;
    gtin?: string;
    measurements?: {
        length: number;
        width: number;
        height: number;
        unit: "cm" | "in";
        weight: number;
        weight_unit: "kg" | "oz" | "lb";
    };
    inventory_items?: {
        sku: string;
        unit_quantity: number;
    }[];
}
export interface AdjustWmsInventoryBody {
    quantity: number;
    adjustment_type: "increase" | "decrease";
    warehouse_id: string;
    location_id?: string;
}
export interface ReceiveWmsInboundShipmentBody {
    line_items: {
        sku: string;
        quantity: number;
    }[];
    warehouse_location_id: string;
    warehouse_id?: string;
}
export interface CreateWmsOrderShipmentBody {
    /** Format: date-time */
    shipped_date: string;
    tracking_number: string;
    tracking_url?: string;
    carrier_id?: string;
    /** @deprecated */
    carrier?: string;
    shipping_method_id?: string;
    /** @deprecated */
    shipping_method?: string;
    shipping_cost: number;
    measurements: {
        length: number;
        width: number;
        height: number;
        unit: "cm" | "in";
        weight: number;
        weight_unit: "kg" | "oz" | "lb";
    };
    warehouse_id: string;
    packages?: {
        package_id: string;
        tracking_number: string;
    }[];
    line_items?: {
        sku: string;
        quantity: number;
    }[];
}
export interface AdjustCartInventoryBody {
    quantity: number;
    adjustment_type: "increase" | "decrease" | "exact";
    warehouse_id?: string;
}
export interface BatchAdjustCartInventoryAnswer {
    data: CartProduct[];
    unused_fields: string[];
}
export interface BatchAdjustCartInventoryBody {
    adjustments: {
        quantity: number;
        adjustment_type: "increase" | "decrease" | "exact";
        warehouse_id?: string;
        product_id: string;
    }[];
}
export interface CreateCartOrderShipmentBody {
    tracking_number: string;
    tracking_url: string;
    carrier_name: string;
    requested_shipping_method: string;
    shipping_method_name?: string;
}
export interface RefundCartOrderBody {
    amount?: number;
    reason?: string;
    line_items?: {
        line_item_id: string;
        quantity: number;
    }[];
}
export interface AttachWmsOrderFileAnswer {
    data: "success";
    id: string;
    unused_fields: string[];
}
export interface AttachWmsOrderFileBody {
    file_name?: string;
    /** Format: uri */
    file_url?: string;
    file?: string;
}

/** List the calls of this API, newest first: by what. */
export interface ApiLogQuery extends ListQuery {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  status?: "2xx" | "4xx" | "5xx" | string;
  connection_id?: string;
  q?: string;
  after?: string | Date;
  before?: string | Date;
}

/** List connections: by what. */
export interface ConnectionQuery extends ListQuery {

}

/** List raw invoice files: by what. */
export interface CarrierFileQuery extends ListQuery {
  start_time?: string;
  end_time?: string;
  file_type?: string;
  file_name?: string;
}

/** List warehouses: by what. */
export interface WmsWarehouseQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
}

/** List warehouse locations: by what. */
export interface WmsWarehouseLocationQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  type?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List warehouse customers: by what. */
export interface WmsWarehouseCustomerQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
}

/** List shipping methods: by what. */
export interface WmsShippingMethodQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
}

/** List sales channels: by what. */
export interface WmsOrderChannelQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List suppliers: by what. */
export interface WmsSupplierQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List products: by what. */
export interface WmsProductQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  sku?: Filter<string, 'eq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List inventory: by what. */
export interface WmsInventoryItemQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  sku?: Filter<string, 'eq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  active?: boolean;
}

/** List inbound shipments: by what. */
export interface WmsInboundShipmentQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  status?: Filter<"open" | "in-transit" | "receiving" | "received" | "cancelled" | "other", 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  warehouse_id?: Filter<string, 'eq' | 'contains' | 'not_contains'>;
  expected_arrival_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte'>;
  purchase_order_number?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List orders: by what. */
export interface WmsOrderQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  status?: Filter<"open" | "confirmed" | "processing" | "picked" | "packed" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other", 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  channel?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  type?: Filter<"d2c" | "b2b" | "dropship" | "transfer", 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  order_number?: Filter<string, 'eq' | 'in' | 'nin' | 'contains' | 'not_contains' | 'eq-insensitive' | 'in-insensitive' | 'contains-insensitive'>;
  reference_id?: Filter<string, 'eq' | 'in' | 'nin' | 'contains' | 'not_contains' | 'eq-insensitive' | 'in-insensitive' | 'contains-insensitive'>;
  required_ship_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte'>;
}

/** List returns: by what. */
export interface WmsReturnQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  status?: Filter<"open" | "in-transit" | "receiving" | "received" | "cancelled" | "other", 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List inventory ledger: by what. */
export interface WmsInventoryLedgerEntryQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  event_type?: Filter<"adjustment" | "return_receipt" | "inbound_receipt" | "order_shipment" | "supplier_return" | "movement" | "other", 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List billing: by what. */
export interface WmsBillQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List labor activities: by what. */
export interface WmsLaborActivityQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  activity_start_time?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  activity_end_time?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  user_id?: string;
  warehouse_id?: string;
  activity_type?: "pick" | "pack" | "put_away" | "transfer" | "receive";
  associated_object_type?: "order" | "inbound_shipment" | "return" | "inventory";
  associated_object_id?: string;
}

/** List warehouses: by what. */
export interface CartWarehouseQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
}

/** List products: by what. */
export interface CartProductQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
}

/** List orders: by what. */
export interface CartOrderQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  status?: Filter<"open" | "confirmed" | "processing" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other", 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  warehouse_customer_id?: Filter<string, 'eq' | 'neq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
  order_number?: Filter<string, 'eq' | 'in' | 'nin' | 'contains' | 'not_contains'>;
}

/** List invoice line items: by what. */
export interface CarrierInvoiceLineItemQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
  transaction_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
}

/** List shipments: by what. */
export interface FreightShipmentQuery extends ListQuery {
  ids?: Filter<string, 'in', never>;
  created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_created_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_updated_date?: Filter<string | Date, 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin'>;
  trackstar_tags?: Filter<string, 'contains' | 'not_contains', never>;
}

/** Every event of a webhook, told apart by its `event_type`. */
export type TrackstarEvent =
  | WarehouseCreatedEvent
  | WarehouseUpdatedEvent
  | WarehouseLocationCreatedEvent
  | WarehouseLocationUpdatedEvent
  | WarehouseCustomerCreatedEvent
  | WarehouseCustomerUpdatedEvent
  | ShippingMethodCreatedEvent
  | ShippingMethodUpdatedEvent
  | ProductCreatedEvent
  | ProductUpdatedEvent
  | InventoryCreatedEvent
  | InventoryUpdatedEvent
  | InboundShipmentCreatedEvent
  | InboundShipmentUpdatedEvent
  | InboundShipmentReceiptCreatedEvent
  | OrderCreatedEvent
  | OrderUpdatedEvent
  | OrderShipmentCreatedEvent
  | ReturnCreatedEvent
  | ReturnUpdatedEvent
  | InventoryLedgerCreatedEvent
  | InventoryLedgerUpdatedEvent
  | BillCreatedEvent
  | BillUpdatedEvent
  | LaborActivityCreatedEvent
  | LaborActivityUpdatedEvent
  | CartWarehouseCreatedEvent
  | CartWarehouseUpdatedEvent
  | CartProductCreatedEvent
  | CartProductUpdatedEvent
  | CartOrderCreatedEvent
  | CartOrderUpdatedEvent
  | CartOrderCartShipmentCreatedEvent
  | CarrierInvoiceLineItemCreatedEvent
  | CarrierInvoiceLineItemUpdatedEvent
  | FreightShipmentCreatedEvent
  | FreightShipmentUpdatedEvent
  | CarrierFileCreatedEvent
  | ConnectionCreatedEvent
  | ConnectionDeletedEvent
  | ConnectionHistoricalSyncCompletedEvent
  | ConnectionForceSyncCompletedEvent
  | ConnectionSyncJobCompletedEvent
  | ConnectionSyncJobStuckEvent
  | ConnectionScheduleStuckEvent
  | ConnectionErrorCreatedEvent
  | ConnectionErrorUpdatedEvent
  | ConnectionErrorDeletedEvent
  | InstallFailedEvent
  | WebhookTestEvent;

/** What each call takes and gives. */
export interface Calls {
  /** List the calls of this API, newest first. */
  'GET /api-logs': { query: ApiLogQuery; answer: Page<ApiLog> };
  /** List the values that occur in the log of calls. */
  'GET /api-logs/facets': { answer: Item<ApiLogFacets> };
  /** Get one call with what was sent and what came back. */
  'GET /api-logs/{request_id}': { answer: Item<ApiLogDetail> };
  /** Make a link token. */
  'POST /link/token': { body: CreateLinkTokenBody | undefined; answer: LinkToken };
  /** Exchange an auth code for an access token. */
  'POST /link/exchange': { body: ExchangeAuthCodeBody; answer: ConnectionAccess };
  /** Make a magic link. */
  'POST /magic-links': { body: CreateMagicLinkBody | undefined; answer: CreateMagicLinkAnswer };
  /** List magic links. */
  'GET /magic-links': { answer: ListMagicLinksAnswer };
  /** Get a magic link. */
  'GET /magic-links/{magic_link_id}': { answer: GetMagicLinkAnswer };
  /** Revoke a magic link. */
  'DELETE /magic-links/{magic_link_id}': { answer: DeleteMagicLinkAnswer };
  /** Sync one resource over a time. */
  'POST /connections/on-demand-syncs': { body: CreateOnDemandSyncBody; answer: OnDemandSync };
  /** List the newest on-demand syncs of a connection. */
  'GET /connections/on-demand-syncs': { answer: Item<OnDemandSync[]> };
  /** Get an on-demand sync. */
  'GET /connections/on-demand-syncs/{sync_job_id}': { answer: OnDemandSync };
  /** Cancel an open on-demand sync. */
  'POST /connections/on-demand-syncs/{sync_job_id}/cancel': { answer: OnDemandSync };
  /** List connections. */
  'GET /connections': { query: ConnectionQuery; answer: Page<Connection> };
  /** Change a connection: its customer id, its webhooks. */
  'PATCH /connections': { body: UpdateConnectionBody | undefined; answer: UpdateConnectionAnswer };
  /** Delete a connection and all its data. */
  'DELETE /connections': { answer: DeleteConnectionAnswer };
  /** Get a connection. */
  'GET /connections/{connection_id}': { answer: Item<Connection> };
  /** Sync a connection now. */
  'POST /connections/sync': { body: SyncConnectionBody | undefined; answer: SyncConnectionAnswer };
  /** Switch all syncs of a connection on or off. */
  'PATCH /schedules/toggle-all': { body: ToggleAllSchedulesBody | undefined; answer: Item<SyncSchedule[]> };
  /** Say which functions no new connection of the organization may use. */
  'PATCH /schedules/disabled-functions': { body: SetDisabledFunctionsBody; answer: SetDisabledFunctionsAnswer };
  /** Switch the syncs of one resource on or off. */
  'PATCH /schedules/{function_name}/toggle': { body: ToggleScheduleBody | undefined; answer: Item<SyncSchedule> };
  /** List the integrations of a vertical. */
  'GET /integrations/{integration_type}': { answer: Item<Integration[]> };
  /** Get one integration. */
  'GET /integrations/{integration_type}/{integration_name}': { answer: Item<Integration[]> };
  /** Get the bodies that an integration takes, as an OpenAPI document. */
  'GET /integrations/{integration_type}/{integration_name}/write-info': { answer: GetWriteInfoAnswer };
  /** Make or renew the sandbox of a vertical. */
  'POST /sandbox/generate-sandbox/{integration_type}': { answer: ConnectionAccess };
  /** Have the warehouse ship an order, or a part of it. */
  'PUT /sandbox/simulate/orders/{order_id}/fulfill': { query: { partial?: "true" | "false"; }; answer: Item<WmsOrder> };
  /** Have the warehouse receive a return. */
  'PUT /sandbox/simulate/returns/{return_id}/receive': { answer: Item<WmsReturn> };
  /** Have a customer order in the shop. */
  'POST /sandbox/simulate/cart/orders': { body: SimulateCartOrderBody | undefined; answer: Item<CartOrder> };
  /** Have the shop list a new product. */
  'POST /sandbox/simulate/cart/products': { body: SimulateCartProductBody | undefined; answer: Item<CartProduct> };
  /** List raw invoice files. */
  'GET /carrier/files': { query: CarrierFileQuery; answer: Page<CarrierFile> };
  /** Get one raw invoice file. */
  'GET /carrier/files/{file_id}': { answer: Item<CarrierFile> };
  /** Ask for an integration. */
  'POST /integration-requests': { body: RequestIntegrationBody; answer: Item<IntegrationRequest> };
  /** Call the vendor's own API. */
  'POST /{integration_type}/passthrough': { body: PassthroughBody; answer: PassthroughResponse };
  /** List warehouses. */
  'GET /wms/warehouses': { query: WmsWarehouseQuery; answer: Page<WmsWarehouse> };
  /** List warehouse locations. */
  'GET /wms/warehouses/{warehouse_id}/locations': { query: WmsWarehouseLocationQuery; answer: Page<WmsWarehouseLocation> };
  /** List warehouse customers. */
  'GET /wms/warehouse-customers': { query: WmsWarehouseCustomerQuery; answer: Page<WmsWarehouseCustomer> };
  /** List shipping methods. */
  'GET /wms/shipping-methods': { query: WmsShippingMethodQuery; answer: Page<WmsShippingMethod> };
  /** List sales channels. */
  'GET /wms/orders/channels': { query: WmsOrderChannelQuery; answer: Page<WmsOrderChannel> };
  /** List suppliers. */
  'GET /wms/inbound-shipments/suppliers': { query: WmsSupplierQuery; answer: Page<WmsSupplier> };
  /** List products. */
  'GET /wms/products': { query: WmsProductQuery; answer: Page<WmsProduct> };
  /** Create a product, with an inventory item of the same SKU. */
  'POST /wms/products': { body: CreateWmsProductBody; answer: Written<WmsProduct> };
  /** List inventory. */
  'GET /wms/inventory': { query: WmsInventoryItemQuery; answer: Page<WmsInventoryItem> };
  /** List inbound shipments. */
  'GET /wms/inbound-shipments': { query: WmsInboundShipmentQuery; answer: Page<WmsInboundShipment> };
  /** Announce goods that are on their way to a warehouse. */
  'POST /wms/inbound-shipments': { body: CreateWmsInboundShipmentBody; answer: Written<WmsInboundShipment> };
  /** List orders. */
  'GET /wms/orders': { query: WmsOrderQuery; answer: Page<WmsOrder> };
  /** Create an order. */
  'POST /wms/orders': { body: CreateWmsOrderBody; answer: Written<WmsOrder> };
  /** List returns. */
  'GET /wms/returns': { query: WmsReturnQuery; answer: Page<WmsReturn> };
  /** Announce goods that come back. */
  'POST /wms/returns': { body: CreateWmsReturnBody | undefined; answer: Written<WmsReturn> };
  /** List inventory ledger. */
  'GET /wms/inventory/ledger': { query: WmsInventoryLedgerEntryQuery; answer: Page<WmsInventoryLedgerEntry> };
  /** List billing. */
  'GET /wms/billing': { query: WmsBillQuery; answer: Page<WmsBill> };
  /** List labor activities. */
  'GET /wms/labor-activities': { query: WmsLaborActivityQuery; answer: Page<WmsLaborActivity> };
  /** List warehouses. */
  'GET /cart/warehouses': { query: CartWarehouseQuery; answer: Page<CartWarehouse> };
  /** List products. */
  'GET /cart/products': { query: CartProductQuery; answer: Page<CartProduct> };
  /** List orders. */
  'GET /cart/orders': { query: CartOrderQuery; answer: Page<CartOrder> };
  /** List invoice line items. */
  'GET /carrier/invoice-line-items': { query: CarrierInvoiceLineItemQuery; answer: Page<CarrierInvoiceLineItem> };
  /** List shipments. */
  'GET /freight/shipments': { query: FreightShipmentQuery; answer: Page<FreightShipment> };
  /** Get the body that the connection takes for orders. */
  'GET /wms/orders/meta': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that an integration takes for orders. */
  'GET /wms/orders/meta/{integration_name}': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that the connection takes for products. */
  'GET /wms/products/meta': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that an integration takes for products. */
  'GET /wms/products/meta/{integration_name}': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that the connection takes for kits. */
  'GET /wms/kits/meta': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that an integration takes for kits. */
  'GET /wms/kits/meta/{integration_name}': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that the connection takes for returns. */
  'GET /wms/returns/meta': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that an integration takes for returns. */
  'GET /wms/returns/meta/{integration_name}': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that the connection takes for inbound shipments. */
  'GET /wms/inbound-shipments/meta': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get the body that an integration takes for inbound shipments. */
  'GET /wms/inbound-shipments/meta/{integration_name}': { query: { method?: "POST" | "PUT"; }; answer: WriteMeta };
  /** Get one warehouse. */
  'GET /wms/warehouses/{warehouse_id}': { answer: Item<WmsWarehouse> };
  /** Get one location. */
  'GET /wms/warehouses/{warehouse_id}/locations/{location_id}': { answer: Item<WmsWarehouseLocation> };
  /** Get one warehouse customer. */
  'GET /wms/warehouse-customers/{warehouse_customer_id}': { answer: Item<WmsWarehouseCustomer> };
  /** Get one shipping method. */
  'GET /wms/shipping-methods/{shipping_method_id}': { answer: Item<WmsShippingMethod> };
  /** Get one product. */
  'GET /wms/products/{product_id}': { answer: Item<WmsProduct> };
  /** Change a product. */
  'PUT /wms/products/{product_id}': { body: UpdateWmsProductBody | undefined; answer: Written<WmsProduct> };
  /** Get one inventory. */
  'GET /wms/inventory/{inventory_id}': { answer: Item<WmsInventoryItem> };
  /** Get one inbound shipment. */
  'GET /wms/inbound-shipments/{inbound_shipment_id}': { answer: Item<WmsInboundShipment> };
  /** Change an inbound shipment that has not arrived yet. */
  'PUT /wms/inbound-shipments/{inbound_shipment_id}': { body: UpdateWmsInboundShipmentBody | undefined; answer: Written<WmsInboundShipment> };
  /** Get one order. */
  'GET /wms/orders/{order_id}': { answer: Item<WmsOrder> };
  /** Change an order that has not left yet. */
  'PUT /wms/orders/{order_id}': { body: UpdateWmsOrderBody | undefined; answer: Written<WmsOrder> };
  /** Get one return. */
  'GET /wms/returns/{return_id}': { answer: Item<WmsReturn> };
  /** Change a return that is not back yet. */
  'PUT /wms/returns/{return_id}': { body: UpdateWmsReturnBody | undefined; answer: Written<WmsReturn> };
  /** Get one bill. */
  'GET /wms/billing/{bill_id}': { answer: Item<WmsBill> };
  /** Get one labor activity. */
  'GET /wms/labor-activities/{labor_activity_id}': { answer: Item<WmsLaborActivity> };
  /** Get one warehouse. */
  'GET /cart/warehouses/{warehouse_id}': { answer: Item<CartWarehouse> };
  /** Get one product. */
  'GET /cart/products/{product_id}': { answer: Item<CartProduct> };
  /** Get one order. */
  'GET /cart/orders/{order_id}': { answer: Item<CartOrder> };
  /** Get one invoice line item. */
  'GET /carrier/invoice-line-items/{invoice_line_item_id}': { answer: Item<CarrierInvoiceLineItem> };
  /** Get one shipment. */
  'GET /freight/shipments/{shipment_id}': { answer: Item<FreightShipment> };
  /** Get the packed boxes of an order. */
  'GET /wms/orders/{order_id}/packs': { answer: Item<WmsOrderPack> };
  /** Replace the tags of one warehouse. */
  'PUT /wms/warehouses/{warehouse_id}/trackstar-tags': { body: TagsBody; answer: Written<WmsWarehouse> };
  /** Replace the tags of one product. */
  'PUT /wms/products/{product_id}/trackstar-tags': { body: TagsBody; answer: Written<WmsProduct> };
  /** Replace the tags of one inventory. */
  'PUT /wms/inventory/{inventory_id}/trackstar-tags': { body: TagsBody; answer: Written<WmsInventoryItem> };
  /** Replace the tags of one inbound shipment. */
  'PUT /wms/inbound-shipments/{inbound_shipment_id}/trackstar-tags': { body: TagsBody; answer: Written<WmsInboundShipment> };
  /** Replace the tags of one order. */
  'PUT /wms/orders/{order_id}/trackstar-tags': { body: TagsBody; answer: Written<WmsOrder> };
  /** Replace the tags of one return. */
  'PUT /wms/returns/{return_id}/trackstar-tags': { body: TagsBody; answer: Written<WmsReturn> };
  /** Replace the tags of one warehouse. */
  'PUT /cart/warehouses/{warehouse_id}/trackstar-tags': { body: TagsBody; answer: Written<CartWarehouse> };
  /** Replace the tags of one product. */
  'PUT /cart/products/{product_id}/trackstar-tags': { body: TagsBody; answer: Written<CartProduct> };
  /** Replace the tags of one order. */
  'PUT /cart/orders/{order_id}/trackstar-tags': { body: TagsBody; answer: Written<CartOrder> };
  /** Replace the tags of one invoice line item. */
  'PUT /carrier/invoice-line-items/{invoice_line_item_id}/trackstar-tags': { body: TagsBody; answer: Written<CarrierInvoiceLineItem> };
  /** Create a product made of several items. */
  'POST /wms/kits': { body: CreateWmsKitBody; answer: Written<WmsProduct> };
  /** Change a kit. */
  'PUT /wms/kits/{kit_id}': { body: UpdateWmsKitBody | undefined; answer: Written<WmsProduct> };
  /** Adjust the stock of an item in a warehouse. */
  'PUT /wms/inventory/{inventory_id}/adjust': { body: AdjustWmsInventoryBody; answer: Written<WmsInventoryItem> };
  /** Receive goods of an inbound shipment. */
  'PUT /wms/inbound-shipments/{inbound_shipment_id}/receive': { body: ReceiveWmsInboundShipmentBody; answer: Written<WmsInboundShipment> };
  /** Cancel an order that has not left yet. */
  'PUT /wms/orders/{order_id}/cancel': { answer: Written<WmsOrder> };
  /** Ship an order, or a part of it. */
  'POST /wms/orders/{order_id}/shipments': { body: CreateWmsOrderShipmentBody; answer: Written<WmsOrder> };
  /** Call off a return that is not back yet. */
  'PUT /wms/returns/{return_id}/cancel': { answer: Written<WmsReturn> };
  /** Adjust the stock of a variant. */
  'PUT /cart/products/{product_id}/adjust-inventory': { body: AdjustCartInventoryBody; answer: Written<CartProduct> };
  /** Adjust the stock of several variants, all or none. */
  'PUT /cart/products/batch-adjust-inventory': { body: BatchAdjustCartInventoryBody; answer: BatchAdjustCartInventoryAnswer };
  /** Tell the shop that the order, or the rest of it, was shipped. */
  'POST /cart/orders/{order_id}/shipments': { body: CreateCartOrderShipmentBody; answer: Written<CartOrder> };
  /** Give back what was paid for an order, or a part of it. */
  'POST /cart/orders/{order_id}/refund': { body: RefundCartOrderBody | undefined; answer: Written<CartOrder> };
  /** Attach a file to an order. */
  'POST /wms/orders/{order_id}/file': { body: AttachWmsOrderFileBody; answer: AttachWmsOrderFileAnswer };
}
