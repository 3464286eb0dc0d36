/** What lays diagrams out takes a worker without a document for one of its own, and offers nothing to whoever loads it. */
Object.assign(globalThis, { document: {} });
