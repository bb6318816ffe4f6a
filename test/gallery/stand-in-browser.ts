/** What modules of the extension look for when they load, on a page that is no extension's. Imported before them. */
const nothing = () => undefined;
const area = { get: async () => ({}), set: async () => undefined, onChanged: { addListener: nothing } };

Object.assign(globalThis, {
  chrome: { runtime: { id: 'gallery' }, storage: { local: area, session: area, sync: area, managed: area } },
});
