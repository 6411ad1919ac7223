/** A step of the build that makes the program start faster; not needed to run. */
package io.impasse.build;
