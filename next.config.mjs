/** @type {import('next').NextConfig} */
const config = {
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
}

export default config
