package org.pourparlers.syntax;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.pourparlers.text.Kept;
import org.pourparlers.text.Sentence;

/**
 * Tags, lemmatises and parses with weights trained from treebanks and a full-form dictionary. Safe
 * for use by many threads; the same sentence always gets the same tree.
 */
public final class SyntaxModel implements Syntax {
  private static final int MAGIC = 0x50505359;
  private static final Upos[] TAGS = Upos.values();

  private static final String LOOSE = "parataxis";
  private static final ConcurrentMap<String, FullForms> DICTIONARIES = new ConcurrentHashMap<>();

  final List<String> feats;
  final List<String> labels;
  final Candidates candidates;
  final Lemmas lemmas;
  final Network network;
  final Punctuation punctuation;
  private final FullForms dictionary;
  private final Kept<Lexeme> words;
  private final ThreadLocal<Scratch> scratches = ThreadLocal.withInitial(Scratch::new);

  SyntaxModel(
      FullForms dictionary,
      List<String> feats,
      List<String> labels,
      Candidates candidates,
      Lemmas lemmas,
      Network network,
      Punctuation punctuation) {
    this.dictionary = dictionary;
    this.punctuation = punctuation;
    this.feats = List.copyOf(feats);
    this.labels = List.copyOf(labels);
    this.candidates = candidates;
    this.lemmas = lemmas;
    this.network = network;
    this.words = new Kept<>(form -> lexeme(new Word(form, dictionary.of(form))));
  }

  /** A form as the network takes it. */
  Lexeme lexeme(String form) {
    return words.of(form);
  }

  private Lexeme lexeme(Word word) {
    return new Lexeme(word, network.project(word.traits), candidates);
  }

  /** The dictionary that a language's {@code dictionary.properties} names; read once. */
  public static FullForms dictionary(String language) {
    return DICTIONARIES.computeIfAbsent(language, SyntaxModel::read);
  }

  private static FullForms read(String language) {
    String path = "languages/" + language + "/dictionary.properties";
    try (InputStream in = resource(path)) {
      Properties properties = new Properties();
      properties.load(in);
      String forms = properties.getProperty("forms");
      if (forms == null) {
        throw new IllegalArgumentException(path + " does not say where its forms are");
      }
      return FullForms.load(forms);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /**
   * Loads a language's model and dictionary from the class path.
   *
   * @param language the name of its folder under {@code languages/}
   */
  public static SyntaxModel load(String language) {
    String path = "languages/" + language + "/syntax.model";
    try (InputStream in = resource(path)) {
      return load(in, dictionary(language));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static InputStream resource(String path) {
    InputStream in = SyntaxModel.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalArgumentException("no such resource: " + path);
    }
    return in;
  }

  /**
   * The dictionary forms that {@link #parse} may give a form, whatever stands beside it; for one
   * that the dictionary knows, those that it has, not what a treebank takes a slip for ("in" that
   * is "is").
   */
  public Set<String> lemmas(String form) {
    Word word = new Word(form, dictionary.of(form));
    Set<String> found = new HashSet<>();
    for (Analysis analysis : word.analyses) {
      found.add(analysis.lemma());
    }
    if (!found.isEmpty()) {
      found.add(word.lower);
      return found;
    }
    for (Upos tag : TAGS) {
      for (int id : candidates.of(tag.ordinal(), word)) {
        found.add(lemmas.of(word, tag, feats.get(id)));
      }
    }
    return found;
  }

  @Override
  public Tree parse(Sentence sentence) {
    Lexeme[] lexemes = new Lexeme[sentence.tokens().size()];
    for (int i = 0; i < lexemes.length; i++) {
      lexemes[i] = words.of(sentence.tokens().get(i).form());
    }
    Scratch scratch = scratches.get();
    float[][] scores = network.run(lexemes, scratch);
    int size = lexemes.length;
    String[] lemma = new String[size];
    Upos[] upos = new Upos[size];
    String[] features = new String[size];
    for (int i = 0; i < size; i++) {
      int tag = network.upos(scores[i]);
      int[] possible = lexemes[i].feats(tag);
      int id = possible.length == 1 ? possible[0] : network.feats(scratch.states[i], possible);
      upos[i] = TAGS[tag];
      features[i] = feats.get(id);
      lemma[i] = lexemes[i].word().lemma(lemmas, upos[i], features[i]);
    }
    int[] heads = new int[size];
    String[] relations = new String[size];
    attach(lexemes, upos, scratch, heads, relations);
    scratch.release();
    Genitives.mend(upos, heads, relations);
    Headlines.mend(upos, features, heads, relations);
    BuriedVerbs.mend(upos, features, heads, relations);
    ReducedRelatives.mend(upos, features, heads, relations);
    Finiteness.mend(upos, features, heads, relations);
    InsertedSubjects.mend(heads, relations);
    return new Tree(sentence, lemma, upos, features, heads, relations);
  }

  /** Heads and relations. A very long sentence is cut into stretches, to stay linear. */
  private void attach(
      Lexeme[] lexemes, Upos[] upos, Scratch scratch, int[] heads, String[] relations) {
    int root = -1;
    for (int from = 0; from < heads.length; from += Network.FARTHEST) {
      int to = Math.min(heads.length, from + Network.FARTHEST);
      var stretch = new Stretch(network, punctuation, labels, scratch, from, to);
      int top = stretch.attach(lexemes, upos, heads, relations);
      if (root < 0) {
        root = top;
      } else {
        heads[top] = root;
        relations[top] = LOOSE;
      }
    }
  }

  /** Writes the model in the form that {@link #load(InputStream, FullForms)} reads. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    writeAll(out, feats);
    writeAll(out, labels);
    var byClass = new TreeMap<>(candidates.byClass);
    out.writeInt(byClass.size());
    for (var entry : byClass.entrySet()) {
      out.writeLong(entry.getKey());
      out.writeByte(entry.getValue().length);
      for (int id : entry.getValue()) {
        out.writeShort(id);
      }
    }
    var exceptions = new TreeMap<>(lemmas.exceptions);
    out.writeInt(exceptions.size());
    for (var entry : exceptions.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
    var fits = new TreeMap<>(lemmas.fits);
    out.writeInt(fits.size());
    for (var entry : fits.entrySet()) {
      out.writeInt(entry.getKey());
      out.writeInt(entry.getValue());
    }
    network.write(out);
    punctuation.write(out);
    out.flush();
  }

  private static void writeAll(DataOutputStream out, List<String> texts) throws IOException {
    out.writeShort(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is none, or cut short
   */
  public static SyntaxModel load(InputStream stream, FullForms dictionary) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a syntax model");
    }
    List<String> feats = readAll(in);
    List<String> labels = readAll(in);
    Map<Long, int[]> byClass = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      long key = in.readLong();
      int[] ids = new int[in.readUnsignedByte()];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = in.readUnsignedShort();
      }
      byClass.put(key, ids);
    }
    Map<String, String> exceptions = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      exceptions.put(in.readUTF(), in.readUTF());
    }
    Map<Integer, Integer> fits = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      fits.put(in.readInt(), in.readInt());
    }
    return new SyntaxModel(
        dictionary,
        feats,
        labels,
        new Candidates(byClass),
        new Lemmas(exceptions, fits),
        Network.read(in),
        Punctuation.read(in));
  }

  private static List<String> readAll(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
