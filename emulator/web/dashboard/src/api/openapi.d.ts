// Written by `npm run openapi:types` from the emulator's OpenAPI document. Do not edit.
export interface paths {
    "/api-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the calls of this API, newest first */
        get: operations["listApiLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-logs/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the values that occur in the log of calls */
        get: operations["getApiLogFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-logs/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one call with what was sent and what came back */
        get: operations["getApiLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link token
         * @description With a `connection_id` the token connects that connection again.
         */
        post: operations["createLinkToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link/exchange": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange an auth code for an access token */
        post: operations["exchangeAuthCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/magic-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List magic links */
        get: operations["listMagicLinks"];
        put?: never;
        /**
         * Make a magic link
         * @description A Link page that needs no app around it, for one connection. Its `url` is answered this once. With a `connection_id` it connects that connection again, and every other choice is left out.
         */
        post: operations["createMagicLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/magic-links/{magic_link_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a magic link */
        get: operations["getMagicLink"];
        put?: never;
        post?: never;
        /** Revoke a magic link */
        delete: operations["deleteMagicLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/on-demand-syncs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the newest on-demand syncs of a connection */
        get: operations["listOnDemandSyncs"];
        put?: never;
        /**
         * Sync one resource over a time
         * @description The other syncs of the connection wait until it has ended, and catch up then.
         */
        post: operations["createOnDemandSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/on-demand-syncs/{sync_job_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get an on-demand sync */
        get: operations["getOnDemandSync"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/on-demand-syncs/{sync_job_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an open on-demand sync
         * @description What it has read stays.
         */
        post: operations["cancelOnDemandSync"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List connections */
        get: operations["listConnections"];
        put?: never;
        post?: never;
        /**
         * Delete a connection and all its data
         * @description The access token is dead at once.
         */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        /** Change a connection: its customer id, its webhooks */
        patch: operations["updateConnection"];
        trace?: never;
    };
    "/connections/{connection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a connection */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connections/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sync a connection now
         * @description From the last sync to now, in the background; `connection.force-sync-completed` tells when it is done. What is being synced already is left out.
         */
        post: operations["syncConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schedules/toggle-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Switch all syncs of a connection on or off
         * @description Without `enabled`: off, unless all are off already.
         */
        patch: operations["toggleAllSchedules"];
        trace?: never;
    };
    "/schedules/disabled-functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say which functions no new connection of the organization may use */
        patch: operations["setDisabledFunctions"];
        trace?: never;
    };
    "/schedules/{function_name}/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Switch the syncs of one resource on or off
         * @description Off keeps what was read. On catches up at once.
         */
        patch: operations["toggleSchedule"];
        trace?: never;
    };
    "/integrations/{integration_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the integrations of a vertical */
        get: operations["listIntegrations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integration_type}/{integration_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one integration */
        get: operations["getIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{integration_type}/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the integrations of a vertical
         * @deprecated
         */
        get: operations["listIntegrationsAlias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{integration_type}/integrations/{integration_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one integration
         * @deprecated
         */
        get: operations["getIntegrationAlias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{integration_type}/{integration_name}/write-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the bodies that an integration takes, as an OpenAPI document */
        get: operations["getWriteInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/generate-sandbox/{integration_type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make or renew the sandbox of a vertical
         * @description There is one for each vertical: always the same connection, each time with fresh data.
         */
        post: operations["generateSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/simulate/orders/{order_id}/fulfill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have the warehouse ship an order, or a part of it */
        put: operations["simulateOrderFulfillment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/simulate/returns/{return_id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have the warehouse receive a return */
        put: operations["simulateReturnReceipt"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/simulate/cart/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a customer order in the shop */
        post: operations["simulateCartOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/simulate/cart/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the shop list a new product */
        post: operations["simulateCartProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhook endpoints */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Add a webhook endpoint
         * @description The answer holds the secret that its deliveries are signed with.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints/{endpoint_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a webhook endpoint */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /** Delete a webhook endpoint and what waits for it */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /** Change a webhook endpoint, or switch it on or off */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/webhooks/endpoints/{endpoint_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the signing secret
         * @description Wants a full-access key.
         */
        get: operations["getWebhookSecret"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints/{endpoint_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new signing secret
         * @description For a day the one before it signs, too, so that a receiver may change in its own time.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints/{endpoint_id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Without `event_type` an event of our own; with one the newest event of that type once more.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/endpoints/{endpoint_id}/recover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again what failed since a time */
        post: operations["recoverWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all event types */
        get: operations["listWebhookEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook messages, newest first
         * @description They are kept for 30 days.
         */
        get: operations["listWebhookMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/messages/{message_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a webhook message and the log of its deliveries */
        get: operations["getWebhookMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/messages/{message_id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message to an endpoint again
         * @description Under the same id, and with all its tries.
         */
        post: operations["resendWebhookMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/messages/{message_id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the whole body of a message that was too long to send */
        get: operations["getWebhookMessageData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The emulator's time */
        get: operations["getClock"];
        put?: never;
        /**
         * Move time forward
         * @description Tokens expire, syncs and webhook retries come due. All processes on the database follow within a second.
         */
        post: operations["moveClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forget everything but keys, settings and webhook endpoints */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make connections with data of your own
         * @description Answers when the first data is there. A record whose id is known is changed, any other is made like the first one of its resource.
         */
        post: operations["seed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/_emulator/scale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a resource many records
         * @description Adds records like those that are there until there are `count`. No webhook tells of them. It can be called again after it was cut off.
         */
        post: operations["scale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carrier/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List raw invoice files */
        get: operations["listCarrierFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carrier/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one raw invoice file */
        get: operations["getCarrierFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for an integration */
        post: operations["requestIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/{integration_type}/passthrough": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call the vendor's own API
         * @description Answers 200 with whatever the vendor said. Nothing of it is stored or announced.
         */
        post: operations["passthrough"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List warehouses */
        get: operations["listWmsWarehouses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/warehouses/{warehouse_id}/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List warehouse locations */
        get: operations["listWmsWarehouseLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/warehouse-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List warehouse customers */
        get: operations["listWmsWarehouseCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/shipping-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List shipping methods */
        get: operations["listWmsShippingMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List sales channels */
        get: operations["listWmsOrderChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inbound-shipments/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List suppliers */
        get: operations["listWmsSuppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products */
        get: operations["listWmsProducts"];
        put?: never;
        /** Create a product, with an inventory item of the same SKU */
        post: operations["createWmsProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inventory */
        get: operations["listWmsInventoryItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inbound-shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inbound shipments */
        get: operations["listWmsInboundShipments"];
        put?: never;
        /** Announce goods that are on their way to a warehouse */
        post: operations["createWmsInboundShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders */
        get: operations["listWmsOrders"];
        put?: never;
        /** Create an order */
        post: operations["createWmsOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List returns */
        get: operations["listWmsReturns"];
        put?: never;
        /** Announce goods that come back */
        post: operations["createWmsReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inventory/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List inventory ledger */
        get: operations["listWmsInventoryLedgerEntrys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/billing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List billing */
        get: operations["listWmsBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/labor-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List labor activities */
        get: operations["listWmsLaborActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List warehouses */
        get: operations["listCartWarehouses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List products */
        get: operations["listCartProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List orders */
        get: operations["listCartOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carrier/invoice-line-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List invoice line items */
        get: operations["listCarrierInvoiceLineItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/freight/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List shipments */
        get: operations["listFreightShipments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that the connection takes for orders */
        get: operations["getWmsOrdersMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/meta/{integration_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that an integration takes for orders */
        get: operations["getWmsOrdersMetaOfIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/products/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that the connection takes for products */
        get: operations["getWmsProductsMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/products/meta/{integration_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that an integration takes for products */
        get: operations["getWmsProductsMetaOfIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/kits/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that the connection takes for kits */
        get: operations["getWmsKitsMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/kits/meta/{integration_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that an integration takes for kits */
        get: operations["getWmsKitsMetaOfIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/returns/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that the connection takes for returns */
        get: operations["getWmsReturnsMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/returns/meta/{integration_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that an integration takes for returns */
        get: operations["getWmsReturnsMetaOfIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inbound-shipments/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that the connection takes for inbound shipments */
        get: operations["getWmsInboundShipmentsMeta"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inbound-shipments/meta/{integration_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the body that an integration takes for inbound shipments */
        get: operations["getWmsInboundShipmentsMetaOfIntegration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/warehouses/{warehouse_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one warehouse */
        get: operations["getWmsWarehouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/warehouses/{warehouse_id}/locations/{location_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one location */
        get: operations["getWmsWarehouseLocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/warehouse-customers/{warehouse_customer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one warehouse customer */
        get: operations["getWmsWarehouseCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/shipping-methods/{shipping_method_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one shipping method */
        get: operations["getWmsShippingMethod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one product */
        get: operations["getWmsProduct"];
        /** Change a product */
        put: operations["updateWmsProduct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inventory/{inventory_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one inventory */
        get: operations["getWmsInventoryItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inbound-shipments/{inbound_shipment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one inbound shipment */
        get: operations["getWmsInboundShipment"];
        /** Change an inbound shipment that has not arrived yet */
        put: operations["updateWmsInboundShipment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one order */
        get: operations["getWmsOrder"];
        /** Change an order that has not left yet */
        put: operations["updateWmsOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/returns/{return_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one return */
        get: operations["getWmsReturn"];
        /** Change a return that is not back yet */
        put: operations["updateWmsReturn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/billing/{bill_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one bill */
        get: operations["getWmsBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/labor-activities/{labor_activity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one labor activity */
        get: operations["getWmsLaborActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/warehouses/{warehouse_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one warehouse */
        get: operations["getCartWarehouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one product */
        get: operations["getCartProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one order */
        get: operations["getCartOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carrier/invoice-line-items/{invoice_line_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one invoice line item */
        get: operations["getCarrierInvoiceLineItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/freight/shipments/{shipment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one shipment */
        get: operations["getFreightShipment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/{order_id}/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the packed boxes of an order */
        get: operations["getWmsOrderPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/warehouses/{warehouse_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one warehouse */
        put: operations["setWmsWarehouseTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/products/{product_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one product */
        put: operations["setWmsProductTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inventory/{inventory_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one inventory */
        put: operations["setWmsInventoryItemTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inbound-shipments/{inbound_shipment_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one inbound shipment */
        put: operations["setWmsInboundShipmentTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/{order_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one order */
        put: operations["setWmsOrderTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/returns/{return_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one return */
        put: operations["setWmsReturnTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/warehouses/{warehouse_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one warehouse */
        put: operations["setCartWarehouseTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/products/{product_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one product */
        put: operations["setCartProductTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/orders/{order_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one order */
        put: operations["setCartOrderTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carrier/invoice-line-items/{invoice_line_item_id}/trackstar-tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Replace the tags of one invoice line item */
        put: operations["setCarrierInvoiceLineItemTags"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/kits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a product made of several items */
        post: operations["createWmsKit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/kits/{kit_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a kit */
        put: operations["updateWmsKit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inventory/{inventory_id}/adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adjust the stock of an item in a warehouse */
        put: operations["adjustWmsInventory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/inbound-shipments/{inbound_shipment_id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Receive goods of an inbound shipment */
        put: operations["receiveWmsInboundShipment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/{order_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cancel an order that has not left yet */
        put: operations["cancelWmsOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/{order_id}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ship an order, or a part of it */
        post: operations["createWmsOrderShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/returns/{return_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Call off a return that is not back yet */
        put: operations["cancelWmsReturn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/products/{product_id}/adjust-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adjust the stock of a variant */
        put: operations["adjustCartInventory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/products/batch-adjust-inventory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Adjust the stock of several variants, all or none */
        put: operations["batchAdjustCartInventory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/orders/{order_id}/shipments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell the shop that the order, or the rest of it, was shipped */
        post: operations["createCartOrderShipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cart/orders/{order_id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back what was paid for an order, or a part of it */
        post: operations["refundCartOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wms/orders/{order_id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a file to an order */
        post: operations["attachWmsOrderFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/postman.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same calls for Postman */
        get: operations["getPostmanCollection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "warehouse.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the warehouses. */
        post: operations["WarehouseCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the warehouses. */
        post: operations["WarehouseUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-location.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the warehouse locations. */
        post: operations["WarehouseLocationCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-location.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the warehouse locations. */
        post: operations["WarehouseLocationUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-customer.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the warehouse customers. */
        post: operations["WarehouseCustomerCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "warehouse-customer.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the warehouse customers. */
        post: operations["WarehouseCustomerUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "shipping-method.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the shipping methods. */
        post: operations["ShippingMethodCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "shipping-method.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the shipping methods. */
        post: operations["ShippingMethodUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the products. */
        post: operations["ProductCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "product.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the products. */
        post: operations["ProductUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inventory.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the inventory. */
        post: operations["InventoryCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inventory.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the inventory. */
        post: operations["InventoryUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inbound-shipment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the inbound shipments. */
        post: operations["InboundShipmentCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inbound-shipment.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the inbound shipments. */
        post: operations["InboundShipmentUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inbound-shipment.receipt.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the receipts of one of the inbound shipments. */
        post: operations["InboundShipmentReceiptCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the orders. */
        post: operations["OrderCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the orders. */
        post: operations["OrderUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "order.shipment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the shipments of one of the orders. */
        post: operations["OrderShipmentCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "return.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the returns. */
        post: operations["ReturnCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "return.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the returns. */
        post: operations["ReturnUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inventory_ledger.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the inventory ledger. */
        post: operations["InventoryLedgerCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "inventory_ledger.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the inventory ledger. */
        post: operations["InventoryLedgerUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bill.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the billing. */
        post: operations["BillCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "bill.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the billing. */
        post: operations["BillUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "labor_activity.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the labor activities. */
        post: operations["LaborActivityCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "labor_activity.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the labor activities. */
        post: operations["LaborActivityUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "cart-warehouse.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the warehouses. */
        post: operations["CartWarehouseCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "cart-warehouse.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the warehouses. */
        post: operations["CartWarehouseUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "cart-product.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the products. */
        post: operations["CartProductCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "cart-product.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the products. */
        post: operations["CartProductUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "cart-order.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the orders. */
        post: operations["CartOrderCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "cart-order.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the orders. */
        post: operations["CartOrderUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "cart-order.cart-shipment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the shipments of one of the orders. */
        post: operations["CartOrderCartShipmentCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "carrier-invoice-line-item.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the invoice line items. */
        post: operations["CarrierInvoiceLineItemCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "carrier-invoice-line-item.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the invoice line items. */
        post: operations["CarrierInvoiceLineItemUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "freight-shipment.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New among the shipments. */
        post: operations["FreightShipmentCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "freight-shipment.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changed among the shipments. */
        post: operations["FreightShipmentUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "carrier-file.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An invoice file has come in. */
        post: operations["CarrierFileCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer has connected an account. */
        post: operations["ConnectionCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A connection was removed. */
        post: operations["ConnectionDeletedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.historical-sync-completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The initial sync of one resource is done. */
        post: operations["ConnectionHistoricalSyncCompletedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.force-sync-completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A sync that was asked for is done. */
        post: operations["ConnectionForceSyncCompletedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.sync-job-completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An on-demand sync is done. */
        post: operations["ConnectionSyncJobCompletedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.sync-job-stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An on-demand sync makes no progress. */
        post: operations["ConnectionSyncJobStuckEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.schedule-stuck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The syncs of a resource make no progress. */
        post: operations["ConnectionScheduleStuckEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection-error.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A sync failed for a new reason. */
        post: operations["ConnectionErrorCreatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection-error.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A sync failed again. */
        post: operations["ConnectionErrorUpdatedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection-error.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What failed works again. */
        post: operations["ConnectionErrorDeletedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "install.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A customer tried to connect and the vendor refused. */
        post: operations["InstallFailedEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent only when somebody tests an endpoint. */
        post: operations["WebhookTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        WarehouseCreatedEvent: {
            /** @enum {string} */
            event_type: "warehouse.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsWarehouse"];
        };
        WmsWarehouse: {
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        TrackstarTag: string | {
            [key: string]: string;
        };
        WarehouseUpdatedEvent: {
            /** @enum {string} */
            event_type: "warehouse.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsWarehouse"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        WarehouseLocationCreatedEvent: {
            /** @enum {string} */
            event_type: "warehouse-location.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsWarehouseLocation"];
        };
        WmsWarehouseLocation: {
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
                /** @enum {string|null} */
                unit: "cm" | "in" | null;
                weight: number | null;
                /** @enum {string|null} */
                weight_unit: "kg" | "oz" | "lb" | null;
            };
            additional_fields: {
                [key: string]: unknown;
            };
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        WarehouseLocationUpdatedEvent: {
            /** @enum {string} */
            event_type: "warehouse-location.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsWarehouseLocation"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        WarehouseCustomerCreatedEvent: {
            /** @enum {string} */
            event_type: "warehouse-customer.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsWarehouseCustomer"];
        };
        WmsWarehouseCustomer: {
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
        };
        WarehouseCustomerUpdatedEvent: {
            /** @enum {string} */
            event_type: "warehouse-customer.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsWarehouseCustomer"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        ShippingMethodCreatedEvent: {
            /** @enum {string} */
            event_type: "shipping-method.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsShippingMethod"];
        };
        WmsShippingMethod: {
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
        };
        ShippingMethodUpdatedEvent: {
            /** @enum {string} */
            event_type: "shipping-method.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsShippingMethod"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        ProductCreatedEvent: {
            /** @enum {string} */
            event_type: "product.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsProduct"];
        };
        WmsProduct: {
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        ProductUpdatedEvent: {
            /** @enum {string} */
            event_type: "product.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsProduct"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        InventoryCreatedEvent: {
            /** @enum {string} */
            event_type: "inventory.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsInventoryItem"];
        };
        WmsInventoryItem: {
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
                /** @enum {string|null} */
                unit: "cm" | "in" | null;
                weight: number | null;
                /** @enum {string|null} */
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        InventoryUpdatedEvent: {
            /** @enum {string} */
            event_type: "inventory.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsInventoryItem"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        InboundShipmentCreatedEvent: {
            /** @enum {string} */
            event_type: "inbound-shipment.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsInboundShipment"];
        };
        WmsInboundShipment: {
            id: string;
            warehouse_customer_id: string | null;
            created_date: string;
            updated_date: string;
            purchase_order_number: string | null;
            /** @enum {string} */
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        InboundShipmentUpdatedEvent: {
            /** @enum {string} */
            event_type: "inbound-shipment.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsInboundShipment"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        InboundShipmentReceiptCreatedEvent: {
            /** @enum {string} */
            event_type: "inbound-shipment.receipt.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsInboundShipment"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        OrderCreatedEvent: {
            /** @enum {string} */
            event_type: "order.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsOrder"];
        };
        WmsOrder: {
            id: string;
            warehouse_customer_id: string | null;
            warehouse_id: string | null;
            created_date: string;
            updated_date: string;
            reference_id: string;
            order_number: string;
            /** @enum {string} */
            status: "open" | "confirmed" | "processing" | "picked" | "packed" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
            raw_status: string | null;
            channel: string | null;
            channel_object: {
                channel_id: string;
                channel_name: string | null;
            } | null;
            /** @enum {string|null} */
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
            /** @enum {string|null} */
            international_duty_paid_by: "sender" | "recipient" | "third_party" | null;
            shipments: {
                shipment_id: string;
                warehouse_id: string;
                raw_status: string | null;
                /** @enum {string} */
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
                        /** @enum {string|null} */
                        unit: "cm" | "in" | null;
                        weight: number | null;
                        /** @enum {string|null} */
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        OrderUpdatedEvent: {
            /** @enum {string} */
            event_type: "order.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsOrder"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        OrderShipmentCreatedEvent: {
            /** @enum {string} */
            event_type: "order.shipment.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsOrder"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        ReturnCreatedEvent: {
            /** @enum {string} */
            event_type: "return.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsReturn"];
        };
        WmsReturn: {
            id: string;
            warehouse_customer_id: string | null;
            created_date: string;
            updated_date: string;
            /** @enum {string} */
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
                    /** @enum {string|null} */
                    unit: "cm" | "in" | null;
                    weight: number | null;
                    /** @enum {string|null} */
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        ReturnUpdatedEvent: {
            /** @enum {string} */
            event_type: "return.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsReturn"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        InventoryLedgerCreatedEvent: {
            /** @enum {string} */
            event_type: "inventory_ledger.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsInventoryLedgerEntry"];
        };
        WmsInventoryLedgerEntry: {
            id: string;
            created_date: string;
            updated_date: string;
            entry_date: string;
            inventory_item_id: string;
            sku: string;
            quantity: number;
            raw_event_type: string | null;
            /** @enum {string} */
            event_type: "adjustment" | "return_receipt" | "inbound_receipt" | "order_shipment" | "supplier_return" | "movement" | "other";
            reason: string | null;
            object_id: string | null;
            /** @enum {string|null} */
            object_type: "order" | "inbound_shipment" | "return" | null;
            warehouse_id: string | null;
            location_id: string | null;
            additional_fields: {
                [key: string]: unknown;
            };
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        InventoryLedgerUpdatedEvent: {
            /** @enum {string} */
            event_type: "inventory_ledger.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsInventoryLedgerEntry"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        BillCreatedEvent: {
            /** @enum {string} */
            event_type: "bill.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsBill"];
        };
        WmsBill: {
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
        };
        BillUpdatedEvent: {
            /** @enum {string} */
            event_type: "bill.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsBill"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        LaborActivityCreatedEvent: {
            /** @enum {string} */
            event_type: "labor_activity.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsLaborActivity"];
        };
        WmsLaborActivity: {
            id: string;
            created_date: string;
            updated_date: string;
            user_id: string;
            user_first_name: string | null;
            user_last_name: string | null;
            warehouse_id: string;
            /** @enum {string} */
            activity_type: "pick" | "pack" | "put_away" | "transfer" | "receive";
            activity_start_time: string;
            activity_end_time: string | null;
            /** @enum {string|null} */
            associated_object_type: "order" | "inbound_shipment" | "return" | "inventory" | null;
            associated_object_id: string | null;
            quantity: number | null;
            additional_fields: {
                [key: string]: unknown;
            };
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        LaborActivityUpdatedEvent: {
            /** @enum {string} */
            event_type: "labor_activity.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["WmsLaborActivity"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        CartWarehouseCreatedEvent: {
            /** @enum {string} */
            event_type: "cart-warehouse.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CartWarehouse"];
        };
        CartWarehouse: {
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        CartWarehouseUpdatedEvent: {
            /** @enum {string} */
            event_type: "cart-warehouse.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CartWarehouse"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        CartProductCreatedEvent: {
            /** @enum {string} */
            event_type: "cart-product.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CartProduct"];
        };
        CartProduct: {
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        CartProductUpdatedEvent: {
            /** @enum {string} */
            event_type: "cart-product.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CartProduct"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        CartOrderCreatedEvent: {
            /** @enum {string} */
            event_type: "cart-order.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CartOrder"];
        };
        CartOrder: {
            id: string;
            order_number: string;
            created_date: string;
            updated_date: string;
            /** @enum {string} */
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
                /** @enum {string|null} */
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
                /** @enum {string|null} */
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        CartOrderUpdatedEvent: {
            /** @enum {string} */
            event_type: "cart-order.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CartOrder"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        CartOrderCartShipmentCreatedEvent: {
            /** @enum {string} */
            event_type: "cart-order.cart-shipment.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CartOrder"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        CarrierInvoiceLineItemCreatedEvent: {
            /** @enum {string} */
            event_type: "carrier-invoice-line-item.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CarrierInvoiceLineItem"];
        };
        CarrierInvoiceLineItem: {
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
            trackstar_tags: components["schemas"]["TrackstarTag"][];
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        CarrierInvoiceLineItemUpdatedEvent: {
            /** @enum {string} */
            event_type: "carrier-invoice-line-item.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["CarrierInvoiceLineItem"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        FreightShipmentCreatedEvent: {
            /** @enum {string} */
            event_type: "freight-shipment.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["FreightShipment"];
        };
        FreightShipment: {
            id: string;
            eta_date: string | null;
            created_date: string;
            updated_date: string;
            cost: number | null;
            shipment_date: string | null;
            arrival_date: string | null;
            raw_status: string | null;
            /** @enum {string} */
            status: "pre_transit" | "in_transit" | "arrival_port" | "en_route_to_destination" | "final_destination";
            shipment_method: string;
            external_system_url: string | null;
            additional_fields: {
                [key: string]: unknown;
            };
            trackstar_created_date: string;
            trackstar_updated_date: string;
        };
        FreightShipmentUpdatedEvent: {
            /** @enum {string} */
            event_type: "freight-shipment.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["FreightShipment"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        CarrierFileCreatedEvent: {
            /** @enum {string} */
            event_type: "carrier-file.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: {
                [key: string]: unknown;
            };
        };
        ConnectionCreatedEvent: {
            /** @enum {string} */
            event_type: "connection.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: {
                access_token: string;
                created_date: string;
            };
        };
        ConnectionDeletedEvent: {
            /** @enum {string} */
            event_type: "connection.deleted";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: {
                deleted_date: string;
            };
        };
        ConnectionHistoricalSyncCompletedEvent: {
            /** @enum {string} */
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
        };
        ConnectionForceSyncCompletedEvent: {
            /** @enum {string} */
            event_type: "connection.force-sync-completed";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: {
                [key: string]: unknown;
            };
        };
        ConnectionSyncJobCompletedEvent: {
            /** @enum {string} */
            event_type: "connection.sync-job-completed";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: {
                [key: string]: unknown;
            };
        };
        ConnectionSyncJobStuckEvent: {
            /** @enum {string} */
            event_type: "connection.sync-job-stuck";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: {
                [key: string]: unknown;
            };
        };
        ConnectionScheduleStuckEvent: {
            /** @enum {string} */
            event_type: "connection.schedule-stuck";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: {
                [key: string]: unknown;
            };
        };
        ConnectionErrorCreatedEvent: {
            /** @enum {string} */
            event_type: "connection-error.created";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["ConnectionErrorData"];
        };
        ConnectionErrorData: {
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
        };
        ConnectionErrorUpdatedEvent: {
            /** @enum {string} */
            event_type: "connection-error.updated";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["ConnectionErrorData"];
            /** @description Old values of what changed alone; nested ones by path: `line_items.1.quantity`. */
            previous_attributes: {
                [key: string]: unknown;
            };
        };
        ConnectionErrorDeletedEvent: {
            /** @enum {string} */
            event_type: "connection-error.deleted";
            connection_id: string;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: components["schemas"]["ConnectionErrorData"];
        };
        InstallFailedEvent: {
            /** @enum {string} */
            event_type: "install.failed";
            connection_id: string | null;
            customer_id: string | null;
            integration_name: string;
            integration_type: string;
            data: {
                /** @enum {string} */
                reason: "invalid_credentials" | "vendor_unavailable";
                /** @description What the person in front of it was told. */
                error_message: string;
                failed_date: string;
            };
        };
        WebhookTestEvent: {
            /** @enum {string} */
            event_type: "webhook.test";
            connection_id: null;
            customer_id: string | null;
            integration_name: null;
            integration_type: null;
            data: {
                [key: string]: unknown;
            };
        };
        Error: {
            /** @description What is wrong, and what to do about it. */
            error: string;
            /**
             * @description Who refused: we, or the vendor.
             * @enum {string}
             */
            origin: "trackstar" | "integration";
        };
        ValidationError: {
            /** @description What is wrong, and what to do about it. */
            error: string;
            /**
             * @description Who refused: we, or the vendor.
             * @enum {string}
             */
            origin: "trackstar" | "integration";
            /** @description Messages by place (`json`, `query`, `path`, `headers`, `form`) and field. */
            detail?: {
                [key: string]: {
                    [key: string]: string[];
                };
            };
        };
        NotFoundError: {
            /** @description What is wrong, and what to do about it. */
            error: string;
            /**
             * @description Who refused: we, or the vendor.
             * @enum {string}
             */
            origin: "trackstar" | "integration";
            /** @description The id that was not found. */
            id?: string;
        };
        LinkToken: {
            link_token: string;
        };
        ConnectionAccess: {
            access_token: string;
            connection_id: string;
            integration_name: string;
            customer_id: string | null;
            available_actions: string[];
            available_endpoints: string[];
        };
        NewMagicLink: components["schemas"]["MagicLink"] & {
            /** @description Its address with the secret; answered this once. */
            url: string;
        };
        MagicLink: {
            id: string;
            expires_at: string;
            integration_type: string;
            integration_allow_list: string[];
            integration_block_list: string[];
            integrations_with_endpoints: string[];
            customer_id: string | null;
            disabled_functions: string[];
            enabled_functions: string[];
            /** @description The connection that it made, or that it connects again. */
            connection_id: string | null;
            /** @enum {string} */
            status: "open" | "used" | "expired";
            created_at: string;
        };
        OnDemandSync: {
            id: string;
            connection_id: string;
            function_name: string;
            /** @enum {string} */
            status: "open" | "completed" | "cancelled" | "stuck";
            /** Format: date-time */
            requested_start_time: string;
            /** Format: date-time */
            requested_end_time: string;
            /** Format: date-time */
            created_at: string;
        };
        Connection: {
            connection_id: string;
            integration_name: string;
            integration_display_name: string;
            integration_type: string;
            customer_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_used: string | null;
            /** @description API calls with its access token. */
            times_used: number;
            /**
             * Format: date-time
             * @description Deprecated: see `sync_schedules`.
             */
            latest_sync: string | null;
            /** @description The account at the vendor. */
            me: {
                [key: string]: unknown;
            } | null;
            sync_schedules: components["schemas"]["SyncSchedule"][];
            /** @description By function name, whether its first sync is done. */
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
            /** @description Deprecated: use `available_actions`. */
            available_endpoints: string[];
            webhooks_disabled: boolean;
        };
        SyncSchedule: {
            function_name: string;
            /** @description Seconds between syncs. */
            sync_frequency: number;
            /** @enum {string|null} */
            sync_status: "enabled" | "disabled" | "sync_in_progress" | "first_sync_in_progress" | "error" | null;
            /** Format: date-time */
            last_crawl_start: string | null;
            /** Format: date-time */
            last_crawl_end: string | null;
            /** Format: date-time */
            latest_data: string | null;
            /**
             * Format: date-time
             * @description Deprecated: use `last_crawl_end`.
             */
            latest_sync: string | null;
            /** @description Deprecated: use `sync_status`. */
            in_progress: boolean;
        };
        Integration: {
            integration_name: string;
            display_name: string;
            /** @enum {string} */
            install_method: "input" | "oauth";
            description: string;
            logo_url: string;
            write_operations: {
                action: string;
                url: string;
                required_base_schema_fields: string[];
                optional_base_schema_fields: string[];
                integration_specific_fields: {
                    /** @enum {string} */
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
        };
        WebhookEndpoint: {
            id: string;
            url: string;
            description: string;
            /** @description Null: every event. */
            event_types: string[] | null;
            disabled: boolean;
            /**
             * Format: date-time
             * @description Since when nothing was delivered; null when all is well.
             */
            failing_since: string | null;
            /**
             * Format: date-time
             * @description Until then the secret before it signs, too.
             */
            old_secret_expires_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WebhookEndpointWithSecret: components["schemas"]["WebhookEndpoint"] & {
            /** @description What deliveries are signed with. */
            secret: string;
        };
        WebhookMessage: {
            /** @description The id that every attempt carries in its header. */
            id: string;
            event_type: string;
            /** @description Null for `install.failed` of a first connection. */
            connection_id: string | null;
            record_id: string | null;
            /** Format: date-time */
            created_at: string;
            deliveries: components["schemas"]["WebhookDelivery"][];
        };
        WebhookDelivery: {
            endpoint_id: string;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            attempts: number;
            /** Format: date-time */
            next_attempt_at: string | null;
        };
        WebhookMessageDetail: components["schemas"]["WebhookMessage"] & {
            deliveries?: components["schemas"]["WebhookDeliveryLog"][];
            /** @description The body, access tokens left out. */
            payload: {
                [key: string]: unknown;
            };
        };
        WebhookDeliveryLog: components["schemas"]["WebhookDelivery"] & {
            log: components["schemas"]["WebhookAttempt"][];
        };
        WebhookAttempt: {
            /** Format: date-time */
            attempted_at: string;
            /** @description Null when no answer came. */
            status_code: number | null;
            duration_ms: number;
            /** @description The beginning of the answer. */
            response: string;
            error: string | null;
        };
        CarrierFile: {
            id: string;
            file_name: string;
            generated_time: string;
            file_type: string;
            /** @description Needs no header, and works for 20 minutes. */
            download_url: string;
            download_url_expires_at: string;
        };
        IntegrationRequest: {
            id: string;
            integration_name: string;
            integration_type: string | null;
            notes: string | null;
            created_date: string;
        };
        PassthroughResponse: {
            status_code: number;
            headers: {
                [key: string]: string;
            };
            body?: unknown;
        };
        WmsOrderChannel: {
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
        };
        WmsSupplier: {
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
        };
        WriteMeta: {
            $schema: string;
            definitions: {
                [key: string]: unknown;
            };
            has_connection_specific_fields?: boolean;
        } & {
            [key: string]: unknown;
        };
        WmsOrderPack: {
            packs: {
                pack_id: string;
                measurements: {
                    length: number | null;
                    width: number | null;
                    height: number | null;
                    /** @enum {string|null} */
                    unit: "cm" | "in" | null;
                    weight: number | null;
                    /** @enum {string|null} */
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
        };
        TagsBody: {
            trackstar_tags: components["schemas"]["TrackstarTag"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiLogs: {
        parameters: {
            query?: {
                method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
                status?: ("2xx" | "4xx" | "5xx") | string;
                connection_id?: string;
                q?: string;
                after?: string;
                before?: string;
                limit?: number;
                page_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description What `X-Request-Id` said. */
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
                        }[];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApiLogFacets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            methods: string[];
                            statuses: number[];
                            connection_ids: string[];
                        };
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getApiLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description What `X-Request-Id` said. */
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
                        };
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createLinkToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    connection_id?: string | null;
                    customer_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkToken"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exchangeAuthCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    auth_code: string;
                    customer_id?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionAccess"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listMagicLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        magic_links: components["schemas"]["MagicLink"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createMagicLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @default 7 */
                    link_duration?: number;
                    /** @enum {string} */
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
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        magic_link: components["schemas"]["NewMagicLink"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMagicLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                magic_link_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        magic_link: components["schemas"]["MagicLink"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteMagicLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                magic_link_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @enum {string} */
                        object: "magic_link";
                        deleted: boolean;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listOnDemandSyncs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OnDemandSync"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createOnDemandSync: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    function_name: "get_products" | "get_orders" | "get_inbound_shipments" | "get_returns" | "get_bills" | "get_inventory_ledger" | "get_invoice_line_items";
                    /** Format: date-time */
                    start_time: string;
                    /** Format: date-time */
                    end_time: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnDemandSync"];
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOnDemandSync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sync_job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnDemandSync"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelOnDemandSync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sync_job_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnDemandSync"];
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listConnections: {
        parameters: {
            query?: {
                limit?: number;
                page_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        object: string;
                        deleted: boolean;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    customer_id?: string | null;
                    webhooks_disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        object: string;
                        updated: boolean;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connection_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Connection"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    syncConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Empty: all. */
                    functions_to_sync?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        /** @description Whether there was anything to begin. */
                        syncing: boolean;
                        functions_to_sync: string[];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    toggleAllSchedules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Left out: to the other side. */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SyncSchedule"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setDisabledFunctions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    disabled_functions: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        disabled_functions: string[];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    toggleSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                function_name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** @description Left out: to the other side. */
                    enabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SyncSchedule"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listIntegrations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                integration_type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Integration"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                integration_type: string;
                integration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Integration"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listIntegrationsAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                integration_type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Integration"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getIntegrationAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                integration_type: string;
                integration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Integration"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWriteInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                integration_type: string;
                integration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        openapi: "3.1.0";
                        paths: {
                            [key: string]: unknown;
                        };
                        components: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    generateSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                integration_type: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionAccess"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    simulateOrderFulfillment: {
        parameters: {
            query?: {
                partial?: "true" | "false";
            };
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrder"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    simulateReturnReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                return_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsReturn"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    simulateCartOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    order_number?: string;
                    line_items?: {
                        product_id: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartOrder"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    simulateCartProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    name?: string;
                    sku?: string;
                    price?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartProduct"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    url: string;
                    /** @default  */
                    description?: string;
                    /**
                     * @description Left out or null: every event.
                     * @default null
                     */
                    event_types?: string[] | null;
                    /** @default false */
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpointWithSecret"];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        object: string;
                        deleted: boolean;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    url?: string;
                    description?: string;
                    event_types?: string[] | null;
                    disabled?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        secret: string;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpointWithSecret"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    event_type?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message_id: string;
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    recoverWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    since: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        resent: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            group: string;
                            description: string;
                        }[];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookMessages: {
        parameters: {
            query?: {
                event_type?: string;
                connection_id?: string;
                record_id?: string;
                endpoint_id?: string;
                status?: "pending" | "delivered" | "failed";
                after?: string;
                before?: string;
                limit?: string;
                page_token?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookMessage"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookMessageDetail"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resendWebhookMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    endpoint_id: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message_id: string;
                        endpoint_id: string;
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookMessageData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Good for 20 minutes, without a key. */
                        download_url: string;
                        /** Format: date-time */
                        expires_at: string;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        offset_seconds: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    moveClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    advance_seconds: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                        offset_seconds: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        reset: true;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    seed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    connections: {
                        integration_type: string;
                        /** @default sandbox */
                        integration_name?: string;
                        customer_id?: string;
                        credentials?: {
                            [key: string]: string;
                        };
                        /** @default {} */
                        records?: {
                            [key: string]: ({
                                id: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                        /** @default {} */
                        scale?: {
                            [key: string]: number;
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConnectionAccess"][];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    scale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    connection_id: string;
                    resource: string;
                    count: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        connection_id: string;
                        resource: string;
                        added: number;
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCarrierFiles: {
        parameters: {
            query?: {
                /** @description Default: 24 hours before `end_time`. */
                start_time?: string;
                /** @description Default: now. */
                end_time?: string;
                file_type?: string;
                file_name?: string;
                page_token?: string | null;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CarrierFile"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCarrierFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CarrierFile"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    requestIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    integration_name: string;
                    /** @enum {string} */
                    integration_type?: "wms" | "cart" | "carrier" | "freight";
                    notes?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["IntegrationRequest"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    passthrough: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                integration_type: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
                    path: string;
                    params?: {
                        [key: string]: string | number | boolean;
                    };
                    headers?: {
                        [key: string]: string;
                    };
                    data?: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassthroughResponse"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsWarehouses: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsWarehouse"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsWarehouseLocations: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                type?: string;
                "type[eq]"?: string;
                "type[neq]"?: string;
                "type[in]"?: string;
                "type[nin]"?: string;
                "type[contains]"?: string;
                "type[not_contains]"?: string;
            };
            header?: never;
            path: {
                warehouse_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsWarehouseLocation"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsWarehouseCustomers: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsWarehouseCustomer"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsShippingMethods: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsShippingMethod"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsOrderChannels: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrderChannel"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsSuppliers: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsSupplier"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsProducts: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
                sku?: string;
                "sku[eq]"?: string;
                "sku[in]"?: string;
                "sku[nin]"?: string;
                "sku[contains]"?: string;
                "sku[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsProduct"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWmsProduct: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                        /** @enum {string} */
                        unit: "cm" | "in";
                        weight: number;
                        /** @enum {string} */
                        weight_unit: "kg" | "oz" | "lb";
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsProduct"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsInventoryItems: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
                sku?: string;
                "sku[eq]"?: string;
                "sku[in]"?: string;
                "sku[nin]"?: string;
                "sku[contains]"?: string;
                "sku[not_contains]"?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInventoryItem"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsInboundShipments: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                status?: "open" | "in-transit" | "receiving" | "received" | "cancelled" | "other";
                "status[eq]"?: "open" | "in-transit" | "receiving" | "received" | "cancelled" | "other";
                "status[neq]"?: "open" | "in-transit" | "receiving" | "received" | "cancelled" | "other";
                "status[in]"?: string;
                "status[nin]"?: string;
                "status[contains]"?: string;
                "status[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
                warehouse_id?: string;
                "warehouse_id[eq]"?: string;
                "warehouse_id[contains]"?: string;
                "warehouse_id[not_contains]"?: string;
                expected_arrival_date?: string;
                "expected_arrival_date[eq]"?: string;
                "expected_arrival_date[neq]"?: string;
                "expected_arrival_date[gt]"?: string;
                "expected_arrival_date[gte]"?: string;
                "expected_arrival_date[lt]"?: string;
                "expected_arrival_date[lte]"?: string;
                purchase_order_number?: string;
                "purchase_order_number[eq]"?: string;
                "purchase_order_number[neq]"?: string;
                "purchase_order_number[in]"?: string;
                "purchase_order_number[nin]"?: string;
                "purchase_order_number[contains]"?: string;
                "purchase_order_number[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInboundShipment"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWmsInboundShipment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInboundShipment"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsOrders: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                status?: "open" | "confirmed" | "processing" | "picked" | "packed" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
                "status[eq]"?: "open" | "confirmed" | "processing" | "picked" | "packed" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
                "status[neq]"?: "open" | "confirmed" | "processing" | "picked" | "packed" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
                "status[in]"?: string;
                "status[nin]"?: string;
                "status[contains]"?: string;
                "status[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
                channel?: string;
                "channel[eq]"?: string;
                "channel[neq]"?: string;
                "channel[in]"?: string;
                "channel[nin]"?: string;
                "channel[contains]"?: string;
                "channel[not_contains]"?: string;
                type?: "d2c" | "b2b" | "dropship" | "transfer";
                "type[eq]"?: "d2c" | "b2b" | "dropship" | "transfer";
                "type[neq]"?: "d2c" | "b2b" | "dropship" | "transfer";
                "type[in]"?: string;
                "type[nin]"?: string;
                "type[contains]"?: string;
                "type[not_contains]"?: string;
                order_number?: string;
                "order_number[eq]"?: string;
                "order_number[in]"?: string;
                "order_number[nin]"?: string;
                "order_number[contains]"?: string;
                "order_number[not_contains]"?: string;
                "order_number[eq-insensitive]"?: string;
                "order_number[in-insensitive]"?: string;
                "order_number[contains-insensitive]"?: string;
                reference_id?: string;
                "reference_id[eq]"?: string;
                "reference_id[in]"?: string;
                "reference_id[nin]"?: string;
                "reference_id[contains]"?: string;
                "reference_id[not_contains]"?: string;
                "reference_id[eq-insensitive]"?: string;
                "reference_id[in-insensitive]"?: string;
                "reference_id[contains-insensitive]"?: string;
                required_ship_date?: string;
                "required_ship_date[eq]"?: string;
                "required_ship_date[neq]"?: string;
                "required_ship_date[gt]"?: string;
                "required_ship_date[gte]"?: string;
                "required_ship_date[lt]"?: string;
                "required_ship_date[lte]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrder"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWmsOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrder"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsReturns: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                status?: "open" | "in-transit" | "receiving" | "received" | "cancelled" | "other";
                "status[eq]"?: "open" | "in-transit" | "receiving" | "received" | "cancelled" | "other";
                "status[neq]"?: "open" | "in-transit" | "receiving" | "received" | "cancelled" | "other";
                "status[in]"?: string;
                "status[nin]"?: string;
                "status[contains]"?: string;
                "status[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsReturn"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWmsReturn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    trackstar_tags?: (string | {
                        [key: string]: string;
                    })[];
                    warehouse_id?: string;
                    order_id?: string;
                    line_items?: {
                        sku: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsReturn"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsInventoryLedgerEntrys: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
                event_type?: "adjustment" | "return_receipt" | "inbound_receipt" | "order_shipment" | "supplier_return" | "movement" | "other";
                "event_type[eq]"?: "adjustment" | "return_receipt" | "inbound_receipt" | "order_shipment" | "supplier_return" | "movement" | "other";
                "event_type[neq]"?: "adjustment" | "return_receipt" | "inbound_receipt" | "order_shipment" | "supplier_return" | "movement" | "other";
                "event_type[in]"?: string;
                "event_type[nin]"?: string;
                "event_type[contains]"?: string;
                "event_type[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInventoryLedgerEntry"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsBills: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsBill"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWmsLaborActivities: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
                activity_start_time?: string;
                "activity_start_time[eq]"?: string;
                "activity_start_time[neq]"?: string;
                "activity_start_time[gt]"?: string;
                "activity_start_time[gte]"?: string;
                "activity_start_time[lt]"?: string;
                "activity_start_time[lte]"?: string;
                "activity_start_time[in]"?: string;
                "activity_start_time[nin]"?: string;
                activity_end_time?: string;
                "activity_end_time[eq]"?: string;
                "activity_end_time[neq]"?: string;
                "activity_end_time[gt]"?: string;
                "activity_end_time[gte]"?: string;
                "activity_end_time[lt]"?: string;
                "activity_end_time[lte]"?: string;
                "activity_end_time[in]"?: string;
                "activity_end_time[nin]"?: string;
                user_id?: string;
                warehouse_id?: string;
                activity_type?: "pick" | "pack" | "put_away" | "transfer" | "receive";
                associated_object_type?: "order" | "inbound_shipment" | "return" | "inventory";
                associated_object_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsLaborActivity"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCartWarehouses: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartWarehouse"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCartProducts: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartProduct"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCartOrders: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                status?: "open" | "confirmed" | "processing" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
                "status[eq]"?: "open" | "confirmed" | "processing" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
                "status[neq]"?: "open" | "confirmed" | "processing" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
                "status[in]"?: string;
                "status[nin]"?: string;
                "status[contains]"?: string;
                "status[not_contains]"?: string;
                warehouse_customer_id?: string;
                "warehouse_customer_id[eq]"?: string;
                "warehouse_customer_id[neq]"?: string;
                "warehouse_customer_id[in]"?: string;
                "warehouse_customer_id[nin]"?: string;
                "warehouse_customer_id[contains]"?: string;
                "warehouse_customer_id[not_contains]"?: string;
                order_number?: string;
                "order_number[eq]"?: string;
                "order_number[in]"?: string;
                "order_number[nin]"?: string;
                "order_number[contains]"?: string;
                "order_number[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartOrder"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCarrierInvoiceLineItems: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
                transaction_date?: string;
                "transaction_date[eq]"?: string;
                "transaction_date[neq]"?: string;
                "transaction_date[gt]"?: string;
                "transaction_date[gte]"?: string;
                "transaction_date[lt]"?: string;
                "transaction_date[lte]"?: string;
                "transaction_date[in]"?: string;
                "transaction_date[nin]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CarrierInvoiceLineItem"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listFreightShipments: {
        parameters: {
            query?: {
                page_token?: string;
                limit?: number;
                "ids[in]"?: string;
                created_date?: string;
                "created_date[eq]"?: string;
                "created_date[neq]"?: string;
                "created_date[gt]"?: string;
                "created_date[gte]"?: string;
                "created_date[lt]"?: string;
                "created_date[lte]"?: string;
                "created_date[in]"?: string;
                "created_date[nin]"?: string;
                updated_date?: string;
                "updated_date[eq]"?: string;
                "updated_date[neq]"?: string;
                "updated_date[gt]"?: string;
                "updated_date[gte]"?: string;
                "updated_date[lt]"?: string;
                "updated_date[lte]"?: string;
                "updated_date[in]"?: string;
                "updated_date[nin]"?: string;
                trackstar_created_date?: string;
                "trackstar_created_date[eq]"?: string;
                "trackstar_created_date[neq]"?: string;
                "trackstar_created_date[gt]"?: string;
                "trackstar_created_date[gte]"?: string;
                "trackstar_created_date[lt]"?: string;
                "trackstar_created_date[lte]"?: string;
                "trackstar_created_date[in]"?: string;
                "trackstar_created_date[nin]"?: string;
                trackstar_updated_date?: string;
                "trackstar_updated_date[eq]"?: string;
                "trackstar_updated_date[neq]"?: string;
                "trackstar_updated_date[gt]"?: string;
                "trackstar_updated_date[gte]"?: string;
                "trackstar_updated_date[lt]"?: string;
                "trackstar_updated_date[lte]"?: string;
                "trackstar_updated_date[in]"?: string;
                "trackstar_updated_date[nin]"?: string;
                "trackstar_tags[contains]"?: string;
                "trackstar_tags[not_contains]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FreightShipment"][];
                        /** @description Send it as `page_token`; null on the last page. */
                        next_token: string | null;
                        /** @description Matching records on all pages together. */
                        total_count: number;
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsOrdersMeta: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsOrdersMetaOfIntegration: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path: {
                integration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsProductsMeta: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsProductsMetaOfIntegration: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path: {
                integration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsKitsMeta: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsKitsMetaOfIntegration: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path: {
                integration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsReturnsMeta: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsReturnsMetaOfIntegration: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path: {
                integration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsInboundShipmentsMeta: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsInboundShipmentsMetaOfIntegration: {
        parameters: {
            query: {
                /** @description Of the write whose body is asked for. */
                method: "POST" | "PUT";
            };
            header?: never;
            path: {
                integration_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WriteMeta"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsWarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warehouse_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsWarehouse"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsWarehouseLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warehouse_id: string;
                location_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsWarehouseLocation"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsWarehouseCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warehouse_customer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsWarehouseCustomer"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsShippingMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shipping_method_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsShippingMethod"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsProduct"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWmsProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
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
                        /** @enum {string} */
                        unit: "cm" | "in";
                        weight: number;
                        /** @enum {string} */
                        weight_unit: "kg" | "oz" | "lb";
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsProduct"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsInventoryItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInventoryItem"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsInboundShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inbound_shipment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInboundShipment"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWmsInboundShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inbound_shipment_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
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
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInboundShipment"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrder"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWmsOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
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
                    /** @enum {string} */
                    status?: "open" | "confirmed" | "processing" | "picked" | "packed" | "partially_fulfilled" | "fulfilled" | "exception" | "cancelled" | "backordered" | "other";
                    warehouse_customer_id?: string;
                    channel_object?: {
                        channel_id: string;
                    } | {
                        channel_name: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrder"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                return_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsReturn"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWmsReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                return_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    trackstar_tags?: (string | {
                        [key: string]: string;
                    })[];
                    warehouse_id?: string;
                    order_id?: string;
                    line_items?: {
                        sku: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsReturn"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsBill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bill_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsBill"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsLaborActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                labor_activity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsLaborActivity"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCartWarehouse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warehouse_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartWarehouse"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCartProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartProduct"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCartOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartOrder"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCarrierInvoiceLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice_line_item_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CarrierInvoiceLineItem"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getFreightShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shipment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FreightShipment"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWmsOrderPacks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrderPack"];
                    };
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWmsWarehouseTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warehouse_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsWarehouse"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWmsProductTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsProduct"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWmsInventoryItemTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInventoryItem"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWmsInboundShipmentTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inbound_shipment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInboundShipment"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWmsOrderTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrder"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWmsReturnTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                return_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsReturn"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setCartWarehouseTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                warehouse_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartWarehouse"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setCartProductTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartProduct"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setCartOrderTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartOrder"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setCarrierInvoiceLineItemTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invoice_line_item_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CarrierInvoiceLineItem"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWmsKit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                        /** @enum {string} */
                        unit: "cm" | "in";
                        weight: number;
                        /** @enum {string} */
                        weight_unit: "kg" | "oz" | "lb";
                    };
                    inventory_items: {
                        sku: string;
                        unit_quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsProduct"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWmsKit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kit_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
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
                        /** @enum {string} */
                        unit: "cm" | "in";
                        weight: number;
                        /** @enum {string} */
                        weight_unit: "kg" | "oz" | "lb";
                    };
                    inventory_items?: {
                        sku: string;
                        unit_quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsProduct"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    adjustWmsInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inventory_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    quantity: number;
                    /** @enum {string} */
                    adjustment_type: "increase" | "decrease";
                    warehouse_id: string;
                    location_id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInventoryItem"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    receiveWmsInboundShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                inbound_shipment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    line_items: {
                        sku: string;
                        quantity: number;
                    }[];
                    warehouse_location_id: string;
                    warehouse_id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsInboundShipment"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelWmsOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrder"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWmsOrderShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                        /** @enum {string} */
                        unit: "cm" | "in";
                        weight: number;
                        /** @enum {string} */
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
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsOrder"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    cancelWmsReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                return_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WmsReturn"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    adjustCartInventory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                product_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    quantity: number;
                    /** @enum {string} */
                    adjustment_type: "increase" | "decrease" | "exact";
                    warehouse_id?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartProduct"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    batchAdjustCartInventory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    adjustments: {
                        quantity: number;
                        /** @enum {string} */
                        adjustment_type: "increase" | "decrease" | "exact";
                        warehouse_id?: string;
                        product_id: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartProduct"][];
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createCartOrderShipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tracking_number: string;
                    tracking_url: string;
                    carrier_name: string;
                    requested_shipping_method: string;
                    shipping_method_name?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartOrder"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    refundCartOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    amount?: number;
                    reason?: string;
                    line_items?: {
                        line_item_id: string;
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CartOrder"];
                        id: string;
                        /** @description Fields of the body that the integration ignored. */
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    attachWmsOrderFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                order_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    file_name?: string;
                    /** Format: uri */
                    file_url?: string;
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        data: "success";
                        id: string;
                        unused_fields: string[];
                    };
                };
            };
            /** @description Asked for something that cannot be done, or an idempotency key used twice. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description No or an unknown API key or access token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description A read-only key, or an action that is switched off. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description There is nothing with this id. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotFoundError"];
                };
            };
            /** @description A call with the same idempotency key is still running. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Something in the request is not valid. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"];
                };
            };
            /** @description Too many requests; `retry-after` says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The integration has no such endpoint. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOpenApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    getPostmanCollection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
        };
    };
    WarehouseCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WarehouseCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WarehouseUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WarehouseUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WarehouseLocationCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WarehouseLocationCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WarehouseLocationUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WarehouseLocationUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WarehouseCustomerCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WarehouseCustomerCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WarehouseCustomerUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WarehouseCustomerUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ShippingMethodCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShippingMethodCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ShippingMethodUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ShippingMethodUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProductCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProductCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ProductUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProductUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InventoryCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InventoryCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InventoryUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InventoryUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InboundShipmentCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InboundShipmentCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InboundShipmentUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InboundShipmentUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InboundShipmentReceiptCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InboundShipmentReceiptCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OrderCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrderCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OrderUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrderUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    OrderShipmentCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OrderShipmentCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReturnCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReturnCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ReturnUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReturnUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InventoryLedgerCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InventoryLedgerCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InventoryLedgerUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InventoryLedgerUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BillCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BillCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    BillUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BillUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LaborActivityCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LaborActivityCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    LaborActivityUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LaborActivityUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CartWarehouseCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartWarehouseCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CartWarehouseUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartWarehouseUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CartProductCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartProductCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CartProductUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartProductUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CartOrderCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartOrderCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CartOrderUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartOrderUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CartOrderCartShipmentCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CartOrderCartShipmentCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CarrierInvoiceLineItemCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CarrierInvoiceLineItemCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CarrierInvoiceLineItemUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CarrierInvoiceLineItemUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FreightShipmentCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FreightShipmentCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    FreightShipmentUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FreightShipmentUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    CarrierFileCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CarrierFileCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionDeletedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionDeletedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionHistoricalSyncCompletedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionHistoricalSyncCompletedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionForceSyncCompletedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionForceSyncCompletedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionSyncJobCompletedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionSyncJobCompletedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionSyncJobStuckEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionSyncJobStuckEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionScheduleStuckEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionScheduleStuckEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionErrorCreatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionErrorCreatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionErrorUpdatedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionErrorUpdatedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ConnectionErrorDeletedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConnectionErrorDeletedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    InstallFailedEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InstallFailedEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    WebhookTestEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookTestEvent"];
            };
        };
        responses: {
            /** @description Anything else is tried again later. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
