/**
 * The types of lru-cache name this one of Node's, for a private member. Nothing here may lean on Node, so its types are
 * not loaded; and none of ours that are shipped name lru-cache's.
 */
declare namespace NodeJS {
  type Timeout = ReturnType<typeof setTimeout>;
}
