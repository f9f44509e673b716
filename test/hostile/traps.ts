/** What the traps of a page have heard. */
export interface Heard {
  /** Each way in which something ran, or tried to: the trap's name, and what it heard. */
  ran: string[];
  /** What a policy of the page had to stop. */
  stopped: string[];
}

/** Where {@link setTraps} leaves its list. */
export type TrappedWindow = typeof globalThis & { gkoHeard: () => Heard };

/**
 * Runs in a page before all else: every way in which a text could act is told of, and most of them come to nothing. It is
 * sent to the page as text, so it uses nothing from around it.
 */
export function setTraps(): void {
  const ran: string[] = [];
  const stopped: string[] = [];
  const say = (trap: string, what: unknown = '') => {
    if (ran.length < 100) ran.push(`${trap}: ${String(what).slice(0, 200)}`);
  };
  type Any = Record<string, unknown>;

  const isOwn = (address: unknown) => {
    try {
      const { href } = new URL(String((address as { url?: unknown })?.url ?? address), document.baseURI);
      return href.startsWith(`${location.origin}/`);
    } catch {
      return false;
    }
  };

  /** Tells of calls; lets those through that are no fault. */
  const watch = (owner: object | undefined, name: string, isFault: (args: unknown[]) => boolean = () => true) => {
    const original = (owner as Any | undefined)?.[name];
    if (!owner || typeof original !== 'function') return;
    const watched = function (this: unknown, ...args: unknown[]) {
      if (!isFault(args)) return new.target ? Reflect.construct(original, args) : Reflect.apply(original, this, args);
      say(name, args[0]);
      return undefined;
    };
    Object.setPrototypeOf(watched, original);
    watched.prototype = original.prototype;
    Object.defineProperty(owner, name, { value: watched, configurable: true, writable: true });
  };

  const watchSetter = (owner: object, name: string) => {
    const described = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        return described?.get?.call(this);
      },
      set(value) {
        say(name, value);
      },
    });
  };

  // What the payloads run.
  Object.defineProperty(globalThis, 'gkoHostile', { set: () => say('gkoHostile'), get: () => undefined });

  // Text that becomes code. `Function` is also found as the constructor of any function.
  // The test drives the page by `eval`; that of anybody else is the policy's to stop, which is told of below.
  watch(globalThis, 'eval', ([text]) => String(text).includes('gkoHostile'));
  watch(globalThis, 'Function');
  Object.defineProperty(Function.prototype, 'constructor', { value: globalThis.Function, configurable: true });
  const isText = ([handler]: unknown[]) => typeof handler !== 'function';
  for (const name of ['setTimeout', 'setInterval', 'setImmediate']) watch(globalThis, name, isText);

  // What a visitor would see, and other windows.
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'postMessage', 'importScripts'])
    watch(globalThis, name);

  // Requests.
  watch(globalThis, 'fetch', ([address]) => !isOwn(address));
  watch(XMLHttpRequest.prototype, 'open');
  watch(navigator, 'sendBeacon');
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'WebTransport']) {
    watch(globalThis, name);
  }
  watch(navigator.serviceWorker as object | undefined, 'register');

  // Text that becomes markup.
  for (const name of ['write', 'writeln', 'open', 'execCommand']) watch(document, name);
  for (const name of ['innerHTML', 'outerHTML']) watchSetter(Element.prototype, name);
  watchSetter(ShadowRoot.prototype, 'innerHTML');
  watchSetter(HTMLIFrameElement.prototype, 'srcdoc');
  for (const name of ['insertAdjacentHTML', 'setHTMLUnsafe', 'setHTML', 'attachShadow']) watch(Element.prototype, name);
  watch(Range.prototype, 'createContextualFragment');
  for (const name of ['parseHTMLUnsafe', 'parseHTML']) watch(Document, name);
  watch(customElements, 'define');
  // The library's own parser goes through its policy.
  const { TrustedHTML } = globalThis as unknown as { TrustedHTML?: new () => object };
  watch(DOMParser.prototype, 'parseFromString', ([html]) => !TrustedHTML || !(html instanceof TrustedHTML));
  const isCode = ([name]: unknown[]) => /^(on|srcdoc$|style$|formaction$)/i.test(String(name));
  watch(Element.prototype, 'setAttribute', isCode);

  // Going elsewhere, and what stays behind.
  for (const name of ['submit', 'requestSubmit']) watch(HTMLFormElement.prototype, name);
  for (const name of ['pushState', 'replaceState']) watch(History.prototype, name);
  watchSetter(Document.prototype, 'cookie');
  const { navigation } = globalThis as unknown as { navigation: EventTarget };
  navigation.addEventListener('navigate', (event) => {
    say('navigate', (event as Event & { destination: { url: string } }).destination.url);
    event.preventDefault();
  });
  document.addEventListener('submit', (event) => {
    say('submit', (event.target as Element).id);
    event.preventDefault();
  });

  for (const kind of ['error', 'unhandledrejection']) {
    addEventListener(kind, (event) => {
      const { message, reason } = event as ErrorEvent & PromiseRejectionEvent;
      if (message !== undefined || reason !== undefined) say(kind, message ?? reason);
    });
  }
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    if (stopped.length < 100) stopped.push([effectiveDirective, blockedURI, sample].join(' '));
  });

  // Prototypes that everything shares, and names that elements can take over.
  const shared = { Object, Array, String, Number, Boolean, Function, Promise, RegExp, Map, Element, Node, Document };
  const keysOf = ({ prototype }: { prototype: object }) => Reflect.ownKeys(prototype).map(String);
  const before = new Map(Object.entries(shared).map(([name, kind]) => [name, new Set(keysOf(kind))]));
  const named = ['body', 'head', 'forms', 'cookie', 'getElementById', 'createElement', 'attributes', 'childNodes'];
  const windows = ['alert', 'top', 'self', 'location', 'name', 'root', 'data', 'gko', 'constructor'];
  const kindOf = (owner: object, name: string) => Object.prototype.toString.call((owner as Any)[name]);
  let places: Map<string, string> | undefined;
  const lookAtNames = () =>
    new Map([
      ...named.map((name) => [`document.${name}`, kindOf(document, name)] as const),
      ...windows.map((name) => [`window.${name}`, kindOf(globalThis, name)] as const),
    ]);
  addEventListener('DOMContentLoaded', () => {
    places = lookAtNames();
  });

  Object.assign(globalThis, {
    gkoHeard: (): Heard => {
      for (const [name, kind] of Object.entries(shared)) {
        const added = keysOf(kind).filter((key) => !before.get(name)?.has(key));
        if (added.length > 0) say('polluted', `${name}.prototype has ${added}`);
        for (const key of added) Reflect.deleteProperty(kind.prototype, key);
      }
      for (const [name, kind] of lookAtNames()) {
        const was = places?.get(name);
        if (was !== undefined && was !== kind) say('clobbered', `${name} is ${kind}`);
      }
      return { ran: ran.splice(0), stopped: stopped.splice(0) };
    },
  } satisfies Partial<TrappedWindow>);
}
