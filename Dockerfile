# The embedded home in a container, or the site of the AWS home outside of Amplify (docs/deploy.md).
#   docker build -t vitae .
#   docker run -p 3000:3000 -v vitae:/data -e VITAE_URL=https://cv.example.org vitae
# The tag names one version of Node, but Debian's packages below it change: the digest names one image. Taken from what others
# have published about this tag, not from the registry; the one of today: docker buildx imagetools inspect node:24.21.0-bookworm-slim
FROM node:24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6 AS build
WORKDIR /build
COPY . .
RUN node scripts/build-standalone.mjs

FROM node:24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6
WORKDIR /app
COPY --from=build --chown=node:node /build/dist/standalone ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
ENV NODE_ENV=production \
  NEXT_TELEMETRY_DISABLED=1 \
  NEXT_MANUAL_SIG_HANDLE=1 \
  PORT=3000 \
  HOSTNAME=0.0.0.0 \
  VITAE_HOST=0.0.0.0 \
  VITAE_DATA=/data
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process of the container: it gets the signals, and ends in order (lib/server/boot).
CMD ["node", "--disable-warning=ExperimentalWarning", "--max-semi-space-size=32", "--import", "./forget-claimed-address.mjs", "server.js"]
