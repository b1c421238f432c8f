package org.pourparlers.export;

import org.pourparlers.claim.EventKind;

/**
 * The CAMEO code (Conflict and Mediation Event Observations, 1.1b3) nearest to a kind of event,
 * with its Goldstein score, as GDELT gives them.
 *
 * @param code the event code
 * @param goldstein from -10 (conflict) to 10 (cooperation)
 */
record Cameo(String code, double goldstein) {
  static Cameo of(EventKind kind) {
    return switch (kind) {
      case MEETING -> new Cameo("040", 1);
      case CALL -> new Cameo("041", 1);
      case TALKS -> new Cameo("046", 7);
      case VISIT -> new Cameo("042", 1.9);
      case MEDIATION -> new Cameo("045", 5);
      case PROPOSAL -> new Cameo("030", 4);
      case AGREEMENT -> new Cameo("057", 8);
      case CEASEFIRE -> new Cameo("0871", 9);
      case RELEASE -> new Cameo("0841", 7);
      case WITHDRAWAL -> new Cameo("0874", 10);
      case AID -> new Cameo("070", 7);
      case COOPERATION -> new Cameo("060", 6);
      case EASING -> new Cameo("085", 7);
      case DEMAND -> new Cameo("100", -5);
      case REJECTION -> new Cameo("120", -4);
      case ACCUSATION -> new Cameo("112", -2);
      case THREAT -> new Cameo("130", -4.4);
      case SANCTION -> new Cameo("163", -8);
      case MOBILIZATION -> new Cameo("150", -7.2);
      case COERCION -> new Cameo("170", -7);
      case ATTACK -> new Cameo("190", -10);
      case PROTEST -> new Cameo("140", -6.5);
      case APPOINTMENT -> new Cameo("010", 0);
    };
  }

  String base() {
    return code.substring(0, Math.min(3, code.length()));
  }

  String root() {
    return code.substring(0, 2);
  }

  /** The same in the words of PLOVER. */
  String quadName() {
    return switch (quad()) {
      case 1 -> "VERBAL COOPERATION";
      case 2 -> "MATERIAL COOPERATION";
      case 3 -> "VERBAL CONFLICT";
      default -> "MATERIAL CONFLICT";
    };
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  int quad() {
    int root = Integer.parseInt(root());
    return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
  }
}
