package org.pourparlers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pourparlers.record.Process;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads definitions of processes: YAML, one document a process. */
final class ProcessFile {
  private ProcessFile() {}

  static List<Process> read(Path file) throws IOException {
    var load = new Load(LoadSettings.builder().setLabel(file.toString()).build());
    List<Process> out = new ArrayList<>();
    try {
      for (Object document : load.loadAllFromString(Files.readString(file))) {
        if (!(document instanceof Map<?, ?> map)) {
          throw new UserException(file + ": a process is a mapping of id, name, parties …");
        }
        out.add(process(file, map));
      }
    } catch (NoSuchFileException e) {
      throw new UserException("there is no file " + file + "; check its name", e);
    } catch (YamlEngineException e) {
      throw new UserException(file + " is no YAML: " + e.getMessage(), e);
    }
    return out;
  }

  private static Process process(Path file, Map<?, ?> map) {
    String id = text(map, "id");
    List<String> parties = list(map, "parties");
    if (id == null || parties.isEmpty()) {
      throw new UserException(file + ": a process needs an id and parties");
    }
    String name = text(map, "name");
    String together = text(map, "together");
    return new Process(
        id,
        name == null ? id : name,
        parties,
        list(map, "keywords"),
        text(map, "from"),
        text(map, "to"),
        together == null ? Math.min(2, parties.size()) : Integer.parseInt(together));
  }

  private static @Nullable String text(Map<?, ?> map, String key) {
    Object value = map.get(key);
    return value == null ? null : value.toString();
  }

  private static List<String> list(Map<?, ?> map, String key) {
    return map.get(key) instanceof List<?> values
        ? values.stream().map(String::valueOf).toList()
        : List.of();
  }
}
