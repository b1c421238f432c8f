package org.pourparlers.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A dense layer with its gradients. The numbers of inputs and outputs are multiples of four. */
final class TrainedLayer {
  final int inputs;
  final int outputs;
  final Parameter[] weights;
  final Parameter bias;
  private final float[][] transposed;

  TrainedLayer(int inputs, int outputs, Random random) {
    this.inputs = inputs;
    this.outputs = (outputs + 3) / 4 * 4;
    double reach = Math.sqrt(6.0 / (inputs + this.outputs));
    weights = new Parameter[inputs];
    for (int i = 0; i < inputs; i++) {
      weights[i] = Parameter.uniform(this.outputs, reach, random);
    }
    bias = new Parameter(new float[this.outputs]);
    transposed = new float[this.outputs][inputs];
    transpose();
  }

  /** To be called whenever weights have changed. */
  void transpose() {
    for (int i = 0; i < inputs; i++) {
      for (int o = 0; o < outputs; o++) {
        transposed[o][i] = weights[i].value[o];
      }
    }
  }

  /** The weights of one output. */
  float[] column(int output) {
    return transposed[output];
  }

  void parameters(List<Parameter> all) {
    all.addAll(Arrays.asList(weights));
    all.add(bias);
  }

  /** One row of outputs for each row of inputs. */
  float[][] forward(float[][] x) {
    float[][] y = new float[x.length][];
    for (int i = 0; i < x.length; i++) {
      y[i] = bias.value.clone();
      for (int j = 0; j < inputs; j += 4) {
        Layer.add(
            y[i],
            outputs,
            weights[j].value,
            weights[j + 1].value,
            weights[j + 2].value,
            weights[j + 3].value,
            x[i][j],
            x[i][j + 1],
            x[i][j + 2],
            x[i][j + 3]);
      }
    }
    return y;
  }

  /** Adds to the gradients of weights, and to {@code dx}. */
  void backward(float[][] x, float[][] dy, float[][] dx) {
    for (int i = 0; i < x.length; i++) {
      float[] d = dy[i];
      for (int o = 0; o < outputs; o += 4) {
        if (d[o] != 0 || d[o + 1] != 0 || d[o + 2] != 0 || d[o + 3] != 0) {
          Layer.add(
              dx[i],
              inputs,
              transposed[o],
              transposed[o + 1],
              transposed[o + 2],
              transposed[o + 3],
              d[o],
              d[o + 1],
              d[o + 2],
              d[o + 3]);
        }
      }
    }
    float[] none = new float[outputs];
    float[] zero = new float[inputs];
    for (int i = 0; i < x.length; i += 4) {
      int left = x.length - i;
      float[] d1 = left > 1 ? dy[i + 1] : none;
      float[] d2 = left > 2 ? dy[i + 2] : none;
      float[] d3 = left > 3 ? dy[i + 3] : none;
      float[] x1 = left > 1 ? x[i + 1] : zero;
      float[] x2 = left > 2 ? x[i + 2] : zero;
      float[] x3 = left > 3 ? x[i + 3] : zero;
      for (int j = 0; j < inputs; j++) {
        if (x[i][j] != 0 || x1[j] != 0 || x2[j] != 0 || x3[j] != 0) {
          Layer.add(weights[j].gradient, outputs, dy[i], d1, d2, d3, x[i][j], x1[j], x2[j], x3[j]);
        }
      }
    }
    for (float[] d : dy) {
      Parameter.add(bias.gradient, d, 1);
    }
  }

  /** For use outside training: some of the inputs, and as many outputs as are meant. */
  Layer layer(int fromInput, int toInput, int meant) {
    float[][] trimmed = new float[toInput - fromInput][];
    for (int i = fromInput; i < toInput; i++) {
      trimmed[i - fromInput] = Arrays.copyOf(weights[i].value, meant);
    }
    return new Layer(trimmed, Arrays.copyOf(bias.value, meant));
  }
}
