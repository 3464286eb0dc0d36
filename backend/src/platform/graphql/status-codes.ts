import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphqlContext } from './viewer.js';

/**
 * GraphQL over HTTP has two ways to say that an operation could not run. To whoever takes its own media type or anything,
 * the status says it: 400. To whoever asks for application/json alone, as older clients do, the status speaks of the
 * transport only: 200, and the body holds the errors.
 */
export const statusCodes: ApolloServerPlugin<GraphqlContext> = {
  requestDidStart() {
    return Promise.resolve({
      willSendResponse({ request, response }) {
        const accept = request.http?.headers.get('accept') ?? '';
        const isLegacy = /^\s*application\/json\s*(;|$)/i.test(accept) && !accept.includes(',');
        if (isLegacy && response.http.status === 400) response.http.status = 200;
        return Promise.resolve();
      },
    });
  },
};
