package org.pourparlers.mention.actor;

import java.util.List;
import org.pourparlers.mention.ActorMention.Form;

/**
 * A mention while the report is being read, in pieces of its sentence.
 *
 * @param who whom it means; not empty
 * @param head the piece that stands for it
 */
record Found(List<Figure> who, int first, int last, int head, Form form) {}
