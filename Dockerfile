# hearsay from the lock file: docker build -t hearsay . && docker run --rm -v "$PWD:/copy" hearsay articles
FROM node:24-slim AS build
WORKDIR /hearsay
COPY . .
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
COPY --from=build /hearsay/package.json /hearsay/LICENSE /hearsay/NOTICE /hearsay/
COPY --from=build /hearsay/dist/bin /hearsay/dist/bin
WORKDIR /copy
USER node
ENTRYPOINT ["node", "/hearsay/dist/bin/hearsay.js"]
