/** Files in and out: YAML and JSON with the place of every value, cases, the knowledge, the JSON report. */
package io.impasse.json;
