/** Made by scripts/bundle.mjs: font file name to its address beside the worker script. */
declare module 'engine:font-urls' {
  export const fontUrls: Record<string, string>
}
