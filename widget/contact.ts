/** Filled in by the build; a release, which is one file for any site, has none. */
declare const __CONTACT__: string | undefined

/** Where readers write to, `mailto:…` or `https://…`; empty where there is no such address. */
export const contact: string = typeof __CONTACT__ === 'string' ? __CONTACT__ : ''
