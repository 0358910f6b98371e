/** Tools by which people who work together talk, meet or keep track of work. */
export const CHANNEL_TOOLS =
  'slack|zoom|skype|whats ?app|telegram|discord|(?:ms |microsoft )?teams|google (?:meet|chat|hangouts?)|hangouts?|trello|asana|jira|click ?up|basecamp|monday\\.com|notion|frame\\.io|signal|viber|wechat|linear|github(?: issues)?|gitlab|google docs?|google drive|microsoft teams|messenger|airtable|loom|anydesk|team ?viewer|google (?:workspace|sheets?)|dropbox|miro|figma';

/** Ways of talking that are no tool by name. */
export const CHANNEL_WAYS =
  "e-?mails?|phone|telephone|video(?: (?:calls?|chat|conference|session))?|voice calls?|chat|text messages?|(?:the )?platform(?:['’]s)?(?: messages?| chat)?|(?:upwork|fiverr|pph|peopleperhour|people per hour|private|direct|personal|inbox)(?:['’]s)? (?:messages?|chat|messaging|inbox)|screen ?shar\\w*|comments?";

/** Names of zones of time. */
export const ZONES =
  'e[sd]t|p[sd]t|c[sd]t|m[sd]t|gmt|utc|bst|cet|cest|eet|ist|jst|sgt|aest|aedt|pkt|eastern|pacific|central|mountain|uk|us|usa|u\\.s\\.|eu|european?|american?|north american|indian?|german|london|new york|australian?|israeli?|pakistan|dubai|asian?|british|canadian?|lisbon|oslo|berlin|paris|dublin';
