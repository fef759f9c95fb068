import { walk } from './walk.js';

const TYPE_ID = /^[a-z]{3}_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const FORMATS = { integer: ['int32', 'int64'] };

/** Ids look like ours, dates and times say so, and integers say how large they get. */
export default function typed(schema, { foreignIds }, { path }) {
  const found = [];
  walk(schema, path, (part, place, name = '') => {
    const report = (message) => found.push({ message, path: place });
    const isId = name === 'id' || (name.endsWith('_id') && !foreignIds.includes(name));
    if (isId && (part.type !== 'string' || !TYPE_ID.test(part.example ?? ''))) {
      report(`${name} is an id: a string with an example like org_01jd8z4qk7e9tbn3x5m2v6w8ya.`);
    }
    if (name.endsWith('_date') && part.format !== 'date') {
      report(`${name} is a date: format date.`);
    }
    if (name.endsWith('_at') && part.format !== 'date-time') {
      report(`${name} is a point in time: format date-time.`);
    }
    if (FORMATS[part.type] && !FORMATS[part.type].includes(part.format)) {
      report(`${part.type} needs one of the formats ${FORMATS[part.type].join(', ')}.`);
    }
    if (part.type === undefined && !['allOf', 'const', 'enum'].some((key) => key in part)) {
      report('There is no type.');
    }
  });
  return found;
}
