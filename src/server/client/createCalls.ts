import type { Caller, CallOptions } from '../http/createCaller.js';
import type { Calls } from '../openapi.js';
import type { ListQuery, Page } from '../wire.js';
import { createList, type TrackstarList } from './createList.js';
import { queryString } from './queryString.js';

export interface WriteOptions extends CallOptions {
  /**
   * The same key, sent again within 24 hours, gives the answer of the first time and writes nothing. Default: a new one for
   * each call, which covers the retries of that call. Give your own for retries that outlive it, such as those of a job.
   */
  idempotencyKey?: string;
}

type Key = keyof Calls;
type KeyOf<Method extends string> = Extract<Key, `${Method} ${string}`>;
type ListKey = { [Each in Key]: Calls[Each]['answer'] extends Page<unknown> ? Each : never }[Key];
type Entry<Of extends ListKey> = Calls[Of]['answer'] extends Page<infer Each> ? Each : never;

/** An id for each `{…}` of a path. */
type Ids<Path> = Path extends `${string}{${string}}${infer Rest}` ? [id: string, ...Ids<Rest>] : [];

/** What is sent beside the ids. */
type Sent<Of extends Key> = Calls[Of] extends { body: infer Body }
  ? undefined extends Body
    ? [body?: Body]
    : [body: Body]
  : Calls[Of] extends { query: infer Query }
    ? [query?: Query]
    : [];

/** What is answered, without the envelope of one thing. */
type Data<Answer> = keyof Answer extends 'data'
  ? Answer extends { data: infer One }
    ? One
    : Answer
  : Answer;

type Call<Of extends Key, Options, Result> = (
  ...args: [...ids: Ids<Of>, ...sent: Sent<Of>, options?: Options]
) => Result;

/** Repeating them changes nothing, though nothing but their kind says so. */
const HARMLESS = ['POST /link/token', 'POST /link/exchange', 'POST /connections/sync'];
/** Where the API keeps idempotency keys. */
const KEEPS_KEYS = /^\/(wms|cart|carrier|freight)\/(?!passthrough$)/;

/** Makes the functions of a client, each from the key of its call: method and path of the API's document. */
export function createCalls(call: Caller, accessToken: string | undefined) {
  /** Takes the ids off the arguments and puts them into the path. */
  function place(key: string, args: unknown[]) {
    const [method = '', template = ''] = key.split(' ');
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const id = args.shift();
      // An empty one would make the path that of a list.
      if (typeof id !== 'string' || id === '') throw new TypeError(`${key}: ${name} is missing.`);
      // A router takes these for steps in the path.
      if (id === '.' || id === '..') throw new TypeError(`${key}: ${name} cannot be "${id}".`);
      return encodeURIComponent(id);
    });
    return { method, path };
  }

  const unwrapped = (answer: object) =>
    answer && 'data' in answer && Object.keys(answer).length === 1 ? answer.data : answer;

  /** Functions whose list, read or write is the one of the key. */
  return {
    list: <Of extends ListKey>(key: Of) =>
      ((...args: unknown[]) => {
        const { method, path } = place(key, args);
        const [query, options] = args as [ListQuery?, CallOptions?];
        return createList(query, (asked) =>
          call({
            ...options,
            method,
            path: path + queryString(asked),
            accessToken,
            isRepeatable: true,
          }),
        );
      }) as Call<Of, CallOptions, TrackstarList<Entry<Of>>>,

    read: <Of extends KeyOf<'GET'>>(key: Of, hasQuery = false) =>
      (async (...args: unknown[]) => {
        const { method, path } = place(key, args);
        const query = hasQuery ? (args.shift() as object | undefined) : undefined;
        const [options] = args as [CallOptions?];
        const asked = path + queryString(query);
        return unwrapped(
          await call({ ...options, method, path: asked, accessToken, isRepeatable: true }),
        );
      }) as Call<Of, CallOptions, Promise<Data<Calls[Of]['answer']>>>,

    write: <Of extends KeyOf<'POST' | 'PUT' | 'PATCH' | 'DELETE'>>(
      key: Of,
      sends: Sends = 'body',
    ) =>
      (async (...args: unknown[]) => {
        const { method, path } = place(key, args);
        const sent = sends === 'nothing' ? undefined : args.shift();
        const { idempotencyKey, ...options } = (args[0] ?? {}) as WriteOptions;
        const keepsKeys = KEEPS_KEYS.test(path);
        return unwrapped(
          await call({
            ...options,
            method,
            path: sends === 'query' ? path + queryString(sent as object) : path,
            // Some calls want a JSON body even if nothing is in it.
            body: sends === 'body' ? (sent ?? {}) : undefined,
            accessToken,
            idempotencyKey: keepsKeys ? (idempotencyKey ?? crypto.randomUUID()) : undefined,
            isRepeatable:
              keepsKeys || method === 'PUT' || method === 'PATCH' || HARMLESS.includes(key),
          }),
        );
      }) as Call<Of, WriteOptions, Promise<Data<Calls[Of]['answer']>>>,

    /** The order file is the one call that is a form. */
    upload:
      (key: 'POST /wms/orders/{order_id}/file') =>
      async (order_id: string, file: OrderFile, options: WriteOptions = {}) => {
        const { method, path } = place(key, [order_id]);
        const { idempotencyKey = crypto.randomUUID(), ...rest } = options;
        const body = new FormData();
        for (const [name, value] of Object.entries(file)) {
          if (value !== undefined) body.append(name, value);
        }
        const isRepeatable = true;
        return call<Calls[typeof key]['answer']>({
          ...rest,
          ...{ method, path, body, accessToken, idempotencyKey, isRepeatable },
        });
      },
  };
}

/** A file, or the address where it is fetched. */
export interface OrderFile {
  file_name?: string;
  file?: Blob;
  file_url?: string;
}

/** What comes after the ids in the arguments of a write. */
type Sends = 'body' | 'query' | 'nothing';

export type ClientCalls = ReturnType<typeof createCalls>;
