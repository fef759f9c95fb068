const MEDIA_TYPE = 'application/problem+json';
const PROBLEM = ['type', 'title', 'status', 'code', 'request_id'];

/** There is a default answer, and every error is a problem document and nothing else. */
export default function problems(responses, _options, { path }) {
  const found = [];
  if (!responses.default) {
    found.push({ message: 'There is no default answer.', path });
  }
  for (const [status, response] of Object.entries(responses)) {
    if (!/^(default|[45]..)$/.test(status)) {
      continue;
    }
    const types = Object.keys(response.content ?? {});
    const properties = response.content?.[MEDIA_TYPE]?.schema?.properties ?? {};
    if (types.join() !== MEDIA_TYPE || !PROBLEM.every((name) => name in properties)) {
      found.push({ message: `${status} is not a problem document in ${MEDIA_TYPE}.`, path: [...path, status] });
    }
  }
  return found;
}
