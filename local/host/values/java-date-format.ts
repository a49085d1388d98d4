const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const LONG_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * Formats a moment in a zone by a Java SimpleDateFormat pattern (y M d H h k K m s S a E u z Z X and quoted text),
 * as Utilities.formatDate does; words are English there. An unknown zone counts as GMT. Throws RangeError for letters
 * it does not know.
 */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const minutesEast = offsetMinutes(date, timeZone);
  const wall = new Date(date.getTime() + minutesEast * 60_000);
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return field(wall, minutesEast, token[0]!, token.length);
  });
}

function field(wall: Date, minutesEast: number, letter: string, width: number): string {
  const padded = (n: number) => String(n).padStart(width, '0');
  const hour = wall.getUTCHours();
  const weekday = wall.getUTCDay();
  switch (letter) {
    case 'y':
    case 'Y':
      return width === 2
        ? String(wall.getUTCFullYear() % 100).padStart(2, '0')
        : padded(wall.getUTCFullYear());
    case 'M':
    case 'L': {
      const month = wall.getUTCMonth();
      if (width < 3) return padded(month + 1);
      return width === 3 ? MONTHS[month]!.slice(0, 3) : MONTHS[month]!;
    }
    case 'd':
      return padded(wall.getUTCDate());
    case 'H':
      return padded(hour);
    case 'k':
      return padded(hour || 24);
    case 'h':
      return padded(hour % 12 || 12);
    case 'K':
      return padded(hour % 12);
    case 'm':
      return padded(wall.getUTCMinutes());
    case 's':
      return padded(wall.getUTCSeconds());
    case 'S':
      return padded(wall.getUTCMilliseconds());
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'E':
      return width > 3 ? LONG_WEEKDAYS[weekday]! : WEEKDAYS[weekday]!;
    case 'u':
      return padded(weekday || 7);
    case 'z':
    case 'Z':
    case 'X':
      return zoneText(minutesEast, letter, width);
    default:
      throw new RangeError(`unknown pattern letter ${letter}`);
  }
}

function zoneText(minutesEast: number, letter: string, width: number): string {
  const sign = minutesEast < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(minutesEast) / 60)).padStart(2, '0');
  const minutes = String(Math.round(Math.abs(minutesEast) % 60)).padStart(2, '0');
  if (letter === 'Z') return `${sign}${hours}${minutes}`;
  if (letter === 'z') return minutesEast === 0 ? 'GMT' : `GMT${sign}${hours}:${minutes}`;
  if (minutesEast === 0) return 'Z';
  if (width === 1) return `${sign}${hours}`;
  return width === 2 ? `${sign}${hours}${minutes}` : `${sign}${hours}:${minutes}`;
}

/** How far a zone's wall clock is ahead of UTC at a moment. Takes `GMT+7` as well as names of places. */
export function offsetMinutes(date: Date, timeZone: string): number {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(date);
    const part = (type: string) => Number(parts.find((entry) => entry.type === type)?.value);
    const wall = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return (wall - Math.floor(date.getTime() / 1000) * 1000) / 60_000;
  } catch {
    return 0;
  }
}
