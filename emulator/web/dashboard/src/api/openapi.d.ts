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
        /** Say which functions no connection of the organization may use */
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
        post?: never;
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
    "/wms/products/{product_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one product */
        get: operations["getWmsProduct"];
        put?: never;
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
    "/wms/orders/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get one order */
        get: operations["getWmsOrder"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
            connection_id: string;
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
                    integration_type?: "wms" | "cart" | "carrier";
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
}
