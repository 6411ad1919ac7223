package io.impasse.finding;

import io.impasse.model.Position;
import io.impasse.model.Value;

/**
 * How far a position is from values that others can accept.
 *
 * @param nearest the nearest of these values
 * @param length  how far, in units
 * @param unit    {@code step} of a ladder, {@code change} for what has no order, or the unit of the amount or period
 */
public record Distance(Position position, Value nearest, double length, String unit) {}
