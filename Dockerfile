# hearsay from the lock file: docker build -t hearsay . && docker run --rm -v "$PWD:/copy" hearsay articles
FROM node:24-slim AS build
WORKDIR /hearsay
COPY . .
# Builds too; the command is one bundle, so nothing of node_modules goes further.
RUN npm ci --no-audit --no-fund

FROM node:24-slim
COPY --from=build /hearsay/package.json /hearsay/LICENSE /hearsay/NOTICE /hearsay/
COPY --from=build /hearsay/dist/bin /hearsay/dist/bin
WORKDIR /copy
USER node
ENTRYPOINT ["node", "/hearsay/dist/bin/hearsay.js"]
