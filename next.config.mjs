/** @type {import('next').NextConfig} */
const config = {
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  turbopack: {
    rules: { '**/intl/**/*-*.mjs': { loaders: ['./scripts/keep-locales.cjs'] } },
  },
}

export default config
