// Loaded before clasp (node --import): the Apps Script API is then at the address in SCRIPT_API.
import { google } from 'googleapis';

const official = google.script.bind(google);
google.script = (options) => official({ ...options, rootUrl: process.env.SCRIPT_API });
